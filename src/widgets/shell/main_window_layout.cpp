// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/challenge_table_model.h"
#include "models/list_controller.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/places/challenges/challenge_list.h"
#include "widgets/places/challenges/filter_panel.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/search_field.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/status_line.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

// What the window is made of; main_window.cpp says what it does.

namespace eig {
namespace {

// ui.md section 3, pixels at 100 %
constexpr int SearchWidth = 560;
constexpr int FilterWidth = 232;
constexpr int MinFilterWidth = 200;
constexpr int MinListWidth = 400;
constexpr int DetailWidth = 404;
constexpr int MinDetailWidth = 300;

QToolButton *toolButton(QAction *action, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Qt leaves tool buttons out of the tab order.
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString keyName(SortKey key)
{
    switch (key) {
    case SortKey::Relevance: return QStringLiteral("relevance");
    case SortKey::Name: return QStringLiteral("name");
    case SortKey::Promotion: return QStringLiteral("promotion");
    case SortKey::Administration: return QStringLiteral("administration");
    case SortKey::Ministry: return QStringLiteral("ministry");
    case SortKey::Date: return QStringLiteral("date");
    }
    return {};
}

} // namespace

void MainWindow::buildActions()
{
    connect(m_actions[ActionId::ExportSheet], &QAction::triggered, this, &MainWindow::exportSheet);
    connect(m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[ActionId::Copy], &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions[ActionId::About], &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions[ActionId::NextPane], &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions[ActionId::PreviousPane], &QAction::triggered, this,
            [this] { focusPane(-1); });
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_actions[ActionId::ExportSheet]);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions[ActionId::Quit]);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addAction(m_actions[ActionId::Copy]);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions[ActionId::Find]);
    m_editMenu->addAction(m_actions[ActionId::ClearFilters]);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addAction(m_actions[ActionId::ShowFilters]);
    m_viewMenu->addAction(m_actions[ActionId::ShowDetail]);
    m_viewMenu->addSeparator();
    buildSortMenu();
    buildLanguageMenu();
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions[ActionId::NextPane]);
    m_viewMenu->addAction(m_actions[ActionId::PreviousPane]);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_actions[ActionId::About]);
}

void MainWindow::buildLanguageMenu()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    // Each language is named in itself, so that it is found by who needs it.
    const std::pair<Language, QString> names[] = {{Language::French, QStringLiteral("&Français")},
                                                  {Language::English, QStringLiteral("&English")}};
    for (const auto &[language, name] : names) {
        QAction *action = m_languageMenu->addAction(name);
        action->setObjectName(language == Language::French ? QStringLiteral("frenchAction")
                                                           : QStringLiteral("englishAction"));
        action->setCheckable(true);
        action->setChecked(language == m_language.language());
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = language] {
            m_language.setLanguage(chosen);
            m_settings.setLanguage(chosen);
        });
    }
}

/// Sorting by keyboard: a header cannot have the focus.
void MainWindow::buildSortMenu()
{
    m_sortMenu = m_viewMenu->addMenu(QString());
    m_sorts = new QActionGroup(this);
    const auto add = [this](SortKey key) {
        QAction *action = m_sortMenu->addAction(QString());
        action->setObjectName(QStringLiteral("sortBy:") + keyName(key));
        action->setCheckable(true);
        action->setData(static_cast<int>(key));
        m_sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] {
            m_controller->setSort({key, false});
        });
    };
    add(SortKey::Relevance);
    for (const ChallengeColumnSpec &column : ChallengeTableModel::columns())
        add(column.sortKey);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->toggleViewAction()->setEnabled(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *content = new QWidget(m_toolBar);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(4, 4, 4, 4);
    m_search = new SearchField(content);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setMaximumWidth(SearchWidth);
    m_search->setMinimumWidth(200);
    m_search->setActionKeys(m_actions.windowKeys());
    line->addWidget(m_search, 1);
    line->addWidget(
        toolButton(m_actions[ActionId::ShowFilters], QStringLiteral("filterButton"), content));
    line->addStretch();
    line->addWidget(
        toolButton(m_actions[ActionId::ExportSheet], QStringLiteral("exportSheetButton"), content));
    m_toolBar->addWidget(content);
}

void MainWindow::buildPanes()
{
    const Language language = m_language.language();
    m_panes = new QSplitter(this);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->setChildrenCollapsible(false);
    m_filters = new FilterPanel(*m_controller, language, m_panes);
    m_filters->setObjectName(QStringLiteral("filterPanel"));
    m_filters->setMinimumWidth(MinFilterWidth);
    m_list = new ChallengeList(*m_controller, language, m_panes);
    m_list->setObjectName(QStringLiteral("challengeList"));
    m_list->setMinimumWidth(MinListWidth);
    m_list->table()->addAction(m_actions[ActionId::ExportSheet]);
    m_list->table()->addAction(m_actions[ActionId::Copy]);
    m_detail = new DetailPane(m_controller->catalogue(), language, m_panes);
    m_detail->setObjectName(QStringLiteral("detailPane"));
    m_detail->setMinimumWidth(MinDetailWidth);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    m_panes->setSizes({FilterWidth, 10 * MinListWidth, DetailWidth});
    setCentralWidget(m_panes);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    QAction *showFilters = m_actions[ActionId::ShowFilters];
    QAction *showDetail = m_actions[ActionId::ShowDetail];
    connect(showFilters, &QAction::toggled, m_filters, &QWidget::setVisible);
    connect(showDetail, &QAction::toggled, m_detail, &QWidget::setVisible);
    connect(m_actions[ActionId::Find], &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions[ActionId::ClearFilters], &QAction::triggered, m_controller,
            &ListController::clearFacets);

    connect(m_search, &QLineEdit::textChanged, m_controller, &ListController::setSearchText);
    connect(m_search, &SearchField::completed, m_controller, &ListController::completeSearchText);
    connect(m_search, &SearchField::listRequested, m_list, &ChallengeList::focusList);
    connect(m_controller, &ListController::searchTextChanged, m_search, &QLineEdit::setText);
    connect(m_controller, &ListController::resultChanged, this, &MainWindow::showResult);

    connect(m_list, &ChallengeList::currentChanged, this, &MainWindow::showCurrent);
    connect(m_list, &ChallengeList::activated, this, [this] {
        m_actions[ActionId::ShowDetail]->setChecked(true);
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &DetailPane::challengeActivated, this, &MainWindow::selectChallenge);
    connect(m_detail, &DetailPane::searchRequested, this, &MainWindow::searchFor);
    connect(&m_exporter, &SheetExporter::exported, this,
            [this](const QString &fileName, bool isNewest) {
                if (isNewest)
                    m_status->showTask(tr("Sheet saved: %1").arg(fileName));
            });
    connect(&m_exporter, &SheetExporter::failed, this, [this](const Error &error) {
        m_status->showTask(tr("The sheet was not saved"));
        showFailure(error, {});
    });
    connect(&m_language, &LanguageSwitch::languageChanged, this, &MainWindow::retranslate);
}

} // namespace eig
