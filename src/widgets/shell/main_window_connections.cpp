// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_pane.h"
#include "widgets/dialogs/about_dialog.h"
#include "widgets/dialogs/shortcuts_dialog.h"
#include "widgets/dialogs/welcome_dialog.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/menu_bar.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/pane_layout.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/search_field.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/sidebar.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/top_bar.h"
#include "widgets/style/theme_switch.h"

#include <QFileInfo>
#include <QMenu>

namespace eig {
namespace {

template<typename Dialog> void openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
        addAction(m_actions[id]);
    };
    on(ActionId::ExportSheet, &MainWindow::exportSheet);
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, &MainWindow::undo);
    on(ActionId::Copy, &MainWindow::copy);
    on(ActionId::CopyCitation, [this] { m_detail->copyCitation(); });
    on(ActionId::SelectAll, &MainWindow::selectAll);
    on(ActionId::ClearFilters, [this] { m_navigator->place().clearFilters(); });
    on(ActionId::NextPane, [this] { focusPane(1); });
    on(ActionId::PreviousPane, [this] { focusPane(-1); });
    on(ActionId::Back, [this] {
        if (m_layout->isListHidden())
            leaveDetail();
        else
            m_navigator->back();
    });
    on(ActionId::Forward, [this] { m_navigator->forward(); });
    on(ActionId::Up, [this] { m_navigator->up(); });
    on(ActionId::NextRecord, [this] { m_navigator->place().step(1); });
    on(ActionId::PreviousRecord, [this] { m_navigator->place().step(-1); });
    on(ActionId::ReportError, &MainWindow::reportError);
    on(ActionId::About, [this] {
        openDialog(
            new AboutDialog(m_navigator->catalogue().edition(), m_language.language(), this));
    });
    on(ActionId::Shortcuts,
       [this] { openDialog(new ShortcutsDialog(m_actions, m_menus->placeActions(), this)); });
    on(ActionId::Welcome, &MainWindow::showWelcome);
    const QMenu *edit = m_menus->menu(MenuId::Edit);
    connect(edit, &QMenu::aboutToShow, this, &MainWindow::offerUndo);
    // What was chosen is triggered after the menu is hidden.
    connect(edit, &QMenu::aboutToHide, this, &MainWindow::showUndo, Qt::QueuedConnection);
    connectView();
    connectPlaces();
    connectSections();
    connectSearch();
}

/// The first-run page, also in the Help menu.
void MainWindow::showWelcome()
{
    auto *welcome = new WelcomeDialog(m_navigator->catalogue(), m_language, this);
    connect(welcome, &WelcomeDialog::languageChosen, m_menus, &MenuBar::languageChosen);
    connect(welcome, &WelcomeDialog::browseChosen, this,
            [this] { goTo(*placeOf(EntityKind::Ministry)); });
    connect(welcome, &WelcomeDialog::searchChosen, m_actions[ActionId::Find], &QAction::trigger);
    connect(welcome, &WelcomeDialog::exportChosen, this, [this] {
        goTo(*placeOf(EntityKind::Challenge));
        m_actions[ActionId::ExportSheet]->trigger();
    });
    connect(welcome, &QDialog::finished, this,
            [this] { m_settings.setFlag(Setting::HasStarted, true); });
    openDialog(welcome);
}

void MainWindow::connectView()
{
    const auto onToggled = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
        addAction(m_actions[id]);
    };
    onToggled(ActionId::ShowSidebar, [this](bool on) { m_layout->setSidebarExpanded(on); });
    onToggled(ActionId::ShowFilters,
              [this](bool on) { m_layout->setFiltersShown(on, m_topBar->filterButton()); });
    onToggled(ActionId::ShowDetail, [this](bool on) { m_layout->setDetailShown(on); });
    onToggled(ActionId::CompactRows, [this](bool on) {
        m_settings.setFlag(Setting::IsCompact, on);
        fit();
    });
    onToggled(ActionId::FullScreen,
              [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    onToggled(ActionId::ZoomIn, [this] { zoom(1); });
    onToggled(ActionId::ZoomOut, [this] { zoom(-1); });
    onToggled(ActionId::ZoomReset, [this] { zoom(0); });
    connect(m_layout, &PaneLayout::changed, this, &MainWindow::showPanes);
    connect(m_menus, &MenuBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_menus, &MenuBar::languageChosen, this, [this](Language language) {
        chooseLanguage(language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"));
    });
    connect(&m_language, &LanguageSwitch::languageChanged, this, &MainWindow::retranslate);
}

void MainWindow::connectPlaces()
{
    for (qsizetype i = 0; i < m_menus->placeActions().size(); ++i) {
        QAction *action = m_menus->placeActions()[i];
        const PlaceSpec &place = placeTable()[static_cast<std::size_t>(i)];
        addAction(action);
        connect(action, &QAction::triggered, this, [this, &place] { goTo(place); });
    }
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::goTo);
}

/// Alt+1 … Alt+9.
void MainWindow::connectSections()
{
    for (int section = 0; section < 9; ++section) {
        QAction *action =
            m_actions[static_cast<ActionId>(static_cast<int>(ActionId::Section1) + section)];
        addAction(action);
        connect(action, &QAction::triggered, this, [this, section] {
            m_layout->setDetailShown(true);
            m_detail->goToSection(section + 1);
        });
    }
}

void MainWindow::connectNavigator()
{
    connect(m_navigator, &Navigator::placeChanged, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::shownChanged, this, &MainWindow::showState);
    connect(m_navigator, &Navigator::queryTextChanged, this, &MainWindow::showQueryText);
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::showHistory);
    connect(m_navigator, &Navigator::recordOpened, this,
            [this] { m_layout->setDetailShown(true); });
    connect(m_navigator, &Navigator::detailRequested, this, &MainWindow::focusDetail);
    connect(m_navigator, &Navigator::citationRequested, m_detail, &DetailPane::copyText);
    connect(m_detail, &DetailPane::exportRequested, this, &MainWindow::exportSheet);
    connect(m_detail, &DetailPane::copied, m_status,
            [this](const QString &what) { m_status->showTask(what); });
}

void MainWindow::connectExporter()
{
    connect(&m_exporter, &SheetExporter::exported, this,
            [this](const QString &path, bool isNewest) {
                const QFileInfo file(path);
                m_settings.setText(Setting::ExportFolder, file.path());
                if (isNewest)
                    m_status->showTask(tr("Sheet saved: %1").arg(file.fileName()), path);
            });
    connect(&m_exporter, &SheetExporter::failed, this, &MainWindow::showSheetFailure);
}

/// Tables and citations of what is listed and shown.
void MainWindow::connectExports()
{
    const auto on = [this](ActionId id, auto use) {
        addAction(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this, [this, use] {
            if (auto content = m_navigator->place().listContent())
                use(ListExports::List{m_navigator->engine(), m_language.language(),
                                      std::move(*content)});
        });
    };
    on(ActionId::ExportTable, [this](const auto &list) { m_exports.exportTable(list); });
    on(ActionId::CopyMarkdown,
       [this](const auto &list) { m_exports.copyTable(list, TableFormat::Markdown); });
    on(ActionId::CopyHtml,
       [this](const auto &list) { m_exports.copyTable(list, TableFormat::Html); });
    const auto cite = [this](const std::vector<RecordRef> &records) {
        m_exports.cite(m_navigator->catalogue(), records, m_language.language());
    };
    connect(m_detail, &DetailPane::citeRequested, this,
            [cite](const RecordRef &record) { cite({record}); });
    addAction(m_actions[ActionId::Cite]);
    connect(m_actions[ActionId::Cite], &QAction::triggered, this, [this, cite] {
        const auto record = m_navigator->record();
        cite(record ? std::vector<RecordRef>{*record} : m_navigator->place().shown());
    });
    connect(&m_exports, &ListExports::taskChanged, m_status, &StatusLine::showTask);
    connect(m_navigator, &Navigator::chartsExportRequested, &m_chartExports,
            &ChartExports::exportCharts);
    connect(&m_chartExports, &ChartExports::taskChanged, m_status, &StatusLine::showTask);
}

} // namespace eig
