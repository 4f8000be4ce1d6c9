// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/main_window.h"

#include "documents/sheet.h"
#include "models/challenge_table_model.h"
#include "models/list_controller.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/dialogs/about_dialog.h"
#include "widgets/places/challenges/challenge_list.h"
#include "widgets/places/challenges/filter_panel.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/search_field.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/status_line.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

namespace eig {
namespace {

constexpr QSize DesignSize(1440, 900);

/// The fields of the filter panel, in the order of ui.md section 5.
const std::vector<Field> Facets{Field::Promotion, Field::Ministry, Field::Theme, Field::Expertise,
                                Field::Status};

std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

} // namespace

MainWindow::MainWindow(Catalogue catalogue, Settings &settings, LanguageSwitch &language,
                       Dialogs dialogs)
    : m_settings(settings)
    , m_language(language)
    , m_dialogs(std::move(dialogs))
    , m_controller(new ListController(SearchEngine(std::move(catalogue)), Facets, this))
    , m_actions(this)
{
    installDocumentAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    buildActions();
    buildMenus();
    buildToolBar();
    buildPanes();
    connectParts();
    restore();
    retranslate();
    showResult();
    showCurrent();
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::restore()
{
    const QSize available = screen()->availableSize();
    resize(DesignSize.boundedTo(available));
    restoreGeometry(m_settings.geometry());
    const std::vector<int> sizes = m_settings.paneSizes();
    if (sizes.size() == static_cast<std::size_t>(m_panes->count()))
        m_panes->setSizes(QList<int>(sizes.begin(), sizes.end()));
    m_list->setColumnWidths(m_settings.columnWidths());
    QAction *showFilters = m_actions[ActionId::ShowFilters];
    QAction *showDetail = m_actions[ActionId::ShowDetail];
    showFilters->setChecked(m_settings.showsFilters());
    showDetail->setChecked(m_settings.showsDetail());
    m_filters->setVisible(showFilters->isChecked());
    m_detail->setVisible(showDetail->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    // The size of a hidden pane is 0: the last one known is worth more.
    const QList<int> sizes = m_panes->sizes();
    if (!sizes.contains(0))
        m_settings.setPaneSizes({sizes.begin(), sizes.end()});
    m_settings.setShowsFilters(m_actions[ActionId::ShowFilters]->isChecked());
    m_settings.setShowsDetail(m_actions[ActionId::ShowDetail]->isChecked());
    m_settings.setColumnWidths(m_list->columnWidths());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    const Language language = m_language.language();
    m_actions.retranslate();
    retranslateMenus();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_search->setPlaceholderText(tr("Search: words, or promotion:5, place:Lyon, person:…"));
    m_search->setAccessibleName(tr("Search challenges"));
    m_filters->setLanguage(language);
    m_list->setLanguage(language);
    m_detail->setLanguage(language);
    m_status->showTask({});
    setWindowTitle(tr("%1 — EIG Catalogue")
                       .arg(QString::fromStdString(label(EntityKind::Challenge).in(language))));
    showResult();
    showCurrent();
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_sortMenu->setTitle(tr("&Sort by"));
    for (QAction *action : m_sorts->actions()) {
        const auto section = ChallengeTableModel::sectionOf(
            static_cast<SortKey>(action->data().toInt()));
        const auto columns = ChallengeTableModel::columns();
        action->setText(
            section ? QString::fromStdString(
                columns[static_cast<std::size_t>(*section)].header.in(m_language.language()))
                    : tr("Relevance, then promotion"));
    }
}

void MainWindow::openCatalogue(const std::filesystem::path &file)
{
    const int opening = ++m_opening;
    m_opener.run([file](const std::stop_token &) { return Catalogue::fromFile(file); },
                 [this, opening](Result<Catalogue> result) {
                     if (opening != m_opening)
                         return;
                     if (result)
                         setCatalogue(std::move(*result));
                     else
                         showFailure(result.error(),
                                     tr("The edition that comes with the application is used."));
                 });
}

void MainWindow::setCatalogue(Catalogue catalogue)
{
    m_detail->setCatalogue(catalogue);
    m_controller->setEngine(SearchEngine(std::move(catalogue)));
    m_list->reloadCatalogue();
    showResult();
    showCurrent();
}

void MainWindow::showResult()
{
    m_status->showCount(m_controller->result().hits.size(), m_controller->total());
    m_status->showEdition(QString::fromStdString(
        dateText(m_controller->catalogue().edition().date, m_language.language())));
    for (QAction *action : m_sorts->actions())
        action->setChecked(action->data().toInt()
                           == static_cast<int>(m_controller->query().sort.key));
    showActiveFilters();
}

/// Filters count even while their panel is hidden, so the button says how many there are.
void MainWindow::showActiveFilters()
{
    const auto count = static_cast<int>(m_controller->checkedCount());
    m_actions[ActionId::ClearFilters]->setEnabled(count > 0);
    // The button takes its text from here, the menu does not.
    m_actions[ActionId::ShowFilters]->setIconText(count == 0 ? tr("Filters")
                                                             : tr("Filters (%1)").arg(count));
}

void MainWindow::showCurrent()
{
    const Challenge *challenge = m_list->current();
    m_actions[ActionId::ExportSheet]->setEnabled(challenge != nullptr);
    m_status->showSelection(challenge ? QString::fromStdString(challenge->name) : QString());
    if (challenge)
        m_detail->showChallenge(challenge->id);
    else
        m_detail->showNothing();
}

void MainWindow::selectChallenge(const QString &id)
{
    if (m_list->select(id.toStdString()))
        return;
    // The filters hide it; a link must lead somewhere.
    m_controller->clearAll();
    m_list->select(id.toStdString());
}

void MainWindow::searchFor(const QString &query)
{
    m_controller->clearAll();
    m_search->setText(query);
}

QString MainWindow::suggestedFolder() const
{
    QString remembered = m_settings.exportFolder();
    if (!remembered.isEmpty() && QFileInfo(remembered).isDir())
        return remembered;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void MainWindow::exportSheet()
{
    const Challenge *challenge = m_list->current();
    if (!challenge)
        return;
    const QString suggested = suggestedFolder() + u'/'
        + QString::fromStdString(sheetFileName(*challenge));
    m_dialogs.askSheetFile(
        this, suggested, [this, id = challenge->id](const QString &path) { writeSheet(id, path); });
}

void MainWindow::writeSheet(const Id &challenge, const QString &path)
{
    if (path.isEmpty())
        return;
    m_settings.setExportFolder(QFileInfo(path).path());
    m_status->showTask(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    m_exporter.start(m_controller->catalogue(), challenge, m_language.language(), toPath(path));
}

void MainWindow::showFailure(const Error &error, const QString &whatIsSafe)
{
    QString text = QString::fromStdString(message(error, m_language.language()));
    if (!whatIsSafe.isEmpty())
        text += u' ' + whatIsSafe;
    m_dialogs.showError(this, text, QString::fromStdString(error.detail));
}

/// What is selected where the focus is, else the row of the list.
void MainWindow::copy()
{
    QWidget *focus = focusWidget();
    if (auto *field = qobject_cast<QLineEdit *>(focus); field && field->hasSelectedText()) {
        field->copy();
        return;
    }
    const auto *text = qobject_cast<QLabel *>(focus);
    const QString copied = text && text->hasSelectedText() ? text->selectedText()
                                                           : m_list->currentAsText();
    if (!copied.isEmpty())
        QApplication::clipboard()->setText(copied);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_controller->catalogue().edition(), m_language.language(),
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::focusPane(int step)
{
    QWidget *const panes[] = {m_toolBar, m_filters, m_list, m_detail};
    constexpr int Count = static_cast<int>(std::size(panes));
    const QWidget *focus = focusWidget();
    const auto *present = std::find_if(std::begin(panes), std::end(panes), [focus](QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    int next = present == std::end(panes) ? 0 : static_cast<int>(present - std::begin(panes));
    do
        next = (next + step + Count) % Count;
    while (!panes[next]->isVisible());
    switch (next) {
    case 0: m_search->setFocus(Qt::ShortcutFocusReason); break;
    case 1: m_filters->focusFirst(); break;
    case 2: m_list->focusList(); break;
    default: m_detail->setFocus(Qt::ShortcutFocusReason); break;
    }
}

} // namespace eig
