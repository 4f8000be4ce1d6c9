// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/main_window.h"

#include "documents/sheet.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/export/booklet_exporter.h"
#include "widgets/export/export_folder.h"
#include "widgets/palette/command_palette.h"
#include "widgets/palette/palette_commands.h"
#include "widgets/shell/banner.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/menu_bar.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/pane_layout.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/search_field.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/sidebar.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/tab_order.h"
#include "widgets/shell/top_bar.h"
#include "widgets/shell/window_state.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme_switch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// What the window does; main_window_connections.cpp says what leads to it.

namespace eig {
namespace {

constexpr QSize DesignSize(1440, 900);
constexpr QSize SmallestSize(960, 600);
constexpr int LowWindow = 760; ///< pixels at 100 %
constexpr int ZoomStep = 10;   ///< per cent

} // namespace

MainWindow::MainWindow(SearchEngine engine, Settings &settings, LanguageSwitch &language,
                       ThemeSwitch &theme, Dialogs dialogs)
    : m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_dialogs(std::move(dialogs))
    , m_actions(this)
    , m_places(new QStackedWidget)
    , m_detail(new DetailPane(engine.catalogue(), language.language(), &settings))
    , m_navigator(new Navigator(std::move(engine), language.language(), settings, m_actions,
                                *m_places, *m_detail))
{
    installDocumentAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    m_navigator->setParent(this);
    buildParts();
    connectActions();
    connectNavigator();
    connectExporter();
    connectExports();
    connectDocuments();
    connectPalette();
    connectComparison();
    connectPreferences();
    restore();
    retranslate();
    sayIfSettingsFail();
    m_navigator->place().focusList();
    prepareSearch();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildParts()
{
    m_menus = new MenuBar(m_actions, this);
    setMenuBar(m_menus);
    m_topBar = new TopBar(m_actions, this);
    addToolBar(m_topBar);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(body);
    column->addWidget(m_banner);
    m_splitter = new QSplitter(body);
    m_splitter->setObjectName(QStringLiteral("panes"));
    column->addWidget(m_splitter, 1);
    m_sidebar = new Sidebar(m_navigator->catalogue(), m_language.language(), m_splitter);
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_places->setObjectName(QStringLiteral("places"));
    m_detail->setObjectName(QStringLiteral("detailPane"));
    m_layout = new PaneLayout(*m_splitter, *m_sidebar, *m_places, *m_detail, m_settings);
    m_layout->setParent(this);
    setCentralWidget(body);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    setMinimumSize(SmallestSize);
    m_detail->installEventFilter(this);
    QApplication::instance()->installEventFilter(this);
}

void MainWindow::restore()
{
    resize(DesignSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.bytes(Setting::Geometry));
    const bool isCompact = m_settings.flag(Setting::IsCompact);
    m_actions[ActionId::CompactRows]->setChecked(isCompact);
    m_menus->setTheme(m_settings.text(Setting::Theme));
    m_navigator->begin(readBeginning(m_settings));
    showPlace();
    fit();
}

void MainWindow::save()
{
    m_settings.setBytes(Setting::Geometry, saveGeometry());
    m_layout->save();
    writeBeginning(m_settings, m_navigator->location());
    m_navigator->place().saveSettings();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_booklets->isBusy()) {
        event->ignore();
        m_booklets->askToClose([this] { close(); });
        return;
    }
    save();
    QMainWindow::closeEvent(event);
}

/// Said once and quietly: nothing is lost but where the panes stood.
void MainWindow::sayIfSettingsFail()
{
    if (m_settings.isDamaged())
        m_banner->say(tr("The settings could not be read. Defaults are used; the catalogue is "
                         "intact. They are written anew when the window closes."));
    else if (!m_settings.isWritable())
        m_banner->say(tr("The settings cannot be saved in %1. The window works; its layout will "
                         "not be remembered.")
                          .arg(QFileInfo(m_settings.fileName()).path()));
}

void MainWindow::retranslate()
{
    const Language language = m_language.language();
    m_actions.retranslate();
    m_menus->setLanguage(language);
    m_topBar->retranslate();
    m_topBar->search().retranslate();
    m_sidebar->setLanguage(language);
    m_navigator->setLanguage(language);
    m_status->showTask({});
    m_status->showEdition(m_navigator->catalogue().edition().date, language);
    if (!m_banner->isHidden())
        sayIfSettingsFail();
    m_booklets->retranslate();
    forgetPalette();
    showPlace();
}

void MainWindow::fit()
{
    m_layout->fit(width());
    const bool isLow = height() * 100 / scaled(100) < LowWindow;
    m_topBar->setCompact(m_layout->widthClass() <= WidthClass::Small, isLow);
    m_navigator->place().setRowHeights(m_settings.flag(Setting::IsCompact), isLow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_layout)
        fit();
    if (event->type() == QEvent::WindowStateChange)
        m_actions[ActionId::FullScreen]->setChecked(isFullScreen());
}

/// A slash that a list leaves alone leads to the search field.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("/"))
        m_actions[ActionId::Find]->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

/// A field would take some keys of the actions for itself: Ctrl+E is "end of line" on X11.
bool MainWindow::isActionKey(const QObject *watched, const QEvent *event) const
{
    const auto *field = qobject_cast<const QLineEdit *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    // F1 in the search field opens its own help.
    const bool isOwn = field == &m_topBar->search() && key->key() == Qt::Key_F1;
    return field && !isOwn && field->window() == this
        && m_actions.windowKeys().contains(QKeySequence(key->keyCombination()));
}

/// The buttons at the side of a mouse go back and forward, as in a browser; lists would take them
/// for a selection. Escape leads from the detail back to the list.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const bool isStep = button == Qt::BackButton || button == Qt::ForwardButton;
        if (!isStep || !widget || widget->window() != this)
            return false;
        m_actions[button == Qt::BackButton ? ActionId::Back : ActionId::Forward]->trigger();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isActionKey(watched, event)) {
        event->ignore();
        return true;
    }
    if (watched == m_detail && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveDetail();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
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
    forgetPalette();
    m_sidebar->setCatalogue(catalogue);
    m_navigator->setEngine(SearchEngine(std::move(catalogue)));
    m_status->showEdition(m_navigator->catalogue().edition().date, m_language.language());
    showState();
    prepareSearch();
}

void MainWindow::showPlace()
{
    m_sidebar->setPlace(m_navigator->spec());
    QWidget *filters = m_navigator->place().filterPanel();
    m_layout->setFilterPanel(filters);
    m_topBar->setHasFilters(filters != nullptr);
    m_actions[ActionId::ShowFilters]->setEnabled(filters != nullptr);
    m_menus->setViewActions(m_navigator->place().viewActions());
    nameSearch();
    showQueryText();
    showState();
    fit();
}

void MainWindow::showState()
{
    const PlaceWidget &place = m_navigator->place();
    const auto record = m_navigator->record();
    const bool isPrintable = record && hasSheet(record->kind);
    m_actions[ActionId::ExportSheet]->setEnabled(isPrintable);
    m_actions[ActionId::Print]->setEnabled(isPrintable);
    m_actions[ActionId::CopyCitation]->setEnabled(record.has_value());
    m_actions[ActionId::AddToComparison]->setEnabled(!comparableRecords().empty());
    m_actions[ActionId::Cite]->setEnabled(record || !place.shown().empty());
    for (const ActionId id : {ActionId::ExportTable, ActionId::CopyMarkdown, ActionId::CopyHtml})
        m_actions[id]->setEnabled(place.listsRecords());
    m_actions[ActionId::ClearFilters]->setEnabled(place.activeFilterCount() > 0);
    const bool hasDetail = place.hasDetail() || m_navigator->hasOpenedRecord();
    m_layout->setHasDetail(hasDetail);
    m_actions[ActionId::ShowDetail]->setEnabled(hasDetail);
    m_actions[ActionId::Up]->setEnabled(m_navigator->canGoUp());
    showUndo();
    m_topBar->setFilterCount(place.activeFilterCount());
    m_status->showCount(place.countText());
    m_status->showSelection(place.selectionText());
    setWindowTitle(tr("%1 — EIG Catalogue").arg(place.title()));
}

void MainWindow::showHistory()
{
    m_actions[ActionId::Back]->setEnabled(m_navigator->history().canGoBack()
                                          || m_layout->isListHidden());
    m_actions[ActionId::Forward]->setEnabled(m_navigator->history().canGoForward());
}

void MainWindow::showPanes()
{
    const QSignalBlocker sidebar(m_actions[ActionId::ShowSidebar]);
    m_actions[ActionId::ShowSidebar]->setChecked(m_layout->isSidebarExpanded());
    m_actions[ActionId::ShowFilters]->setChecked(m_layout->areFiltersShown());
    m_actions[ActionId::ShowDetail]->setChecked(m_layout->isDetailShown());
    showHistory();
}

void MainWindow::focusDetail()
{
    m_layout->setDetailShown(true);
    m_detail->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveDetail()
{
    showList();
    m_navigator->place().focusList();
}

/// In a tiny window the detail gives the room back.
void MainWindow::showList()
{
    if (m_layout->isListHidden())
        m_layout->setDetailShown(false);
}

void MainWindow::goTo(const PlaceSpec &place)
{
    showList();
    const QWidget *focus = focusWidget();
    const bool wasInList = focus && m_places->isAncestorOf(focus);
    m_navigator->goTo(place);
    if (wasInList)
        m_navigator->place().focusList();
}

void MainWindow::exportSheet()
{
    const auto record = m_navigator->record();
    if (record && hasSheet(record->kind))
        askSheetFile(*record);
}

void MainWindow::askSheetFile(const RecordRef &record)
{
    const QString suggested = exportFolder(m_settings) + u'/'
        + QString::fromStdString(sheetFileName(record));
    m_dialogs.askSheetFile(this, suggested,
                           [this, record](const QString &path) { writeSheet(record, path); });
}

void MainWindow::writeSheet(const RecordRef &record, const QString &path)
{
    if (path.isEmpty())
        return;
    m_status->showTask(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    SheetOptions options;
    options.language = m_language.language();
    options.withQrCode = m_settings.flag(Setting::PdfQrCode);
    options.isGreyscale = m_settings.flag(Setting::PdfGreyscale);
    m_exporter.start(m_navigator->catalogue(), record, options, toPath(path));
}

void MainWindow::showFailure(const Error &error, const QString &whatIsSafe)
{
    QString text = QString::fromStdString(message(error, m_language.language()));
    if (!whatIsSafe.isEmpty())
        text += u' ' + whatIsSafe;
    m_dialogs.showError(this, text, QString::fromStdString(error.detail));
}

void MainWindow::showSheetFailure(const RecordRef &record, const Error &error)
{
    m_status->showTask(tr("The sheet was not saved"));
    m_dialogs.showWriteError(this, tr("The sheet could not be saved"),
                             QString::fromStdString(message(error, m_language.language())),
                             QString::fromStdString(error.detail),
                             [this, record] { askSheetFile(record); });
}

void MainWindow::reportError()
{
    m_dialogs.showError(this, QString::fromStdString(m_navigator->catalogue().edition().contact),
                        {});
}

/// 0: back to 100 %.
void MainWindow::zoom(int step)
{
    setTextSize(step == 0 ? 100 : m_settings.number(Setting::TextSize) + step * ZoomStep);
}

QList<QWidget *> MainWindow::panes() const
{
    // The filter panel may be a child of the place while it is out of sight.
    return {m_topBar, m_sidebar, m_navigator->place().filterPanel(), m_places, m_detail};
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> parts = panes();
    parts.insert(1, m_banner);
    parts.append(m_status);
    QWidget *stop = next ? nextTabStop(*this, parts) : previousTabStop(*this, parts);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes = this->panes();
    const auto count = static_cast<int>(panes.size());
    QWidget *focus = focusWidget();
    int present = 0;
    for (int i = 0; i < count; ++i) {
        if (panes[i] && focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            present = i;
            break;
        }
    }
    int next = present;
    do
        next = (next + step + count) % count;
    while (!panes[next] || !panes[next]->isVisible());
    switch (next) {
    case 0: m_topBar->search().setFocus(Qt::ShortcutFocusReason); break;
    case 1: m_sidebar->focusPlace(); break;
    case 3: m_navigator->place().focusList(); break;
    default: panes[next]->setFocus(Qt::ShortcutFocusReason); break;
    }
}

} // namespace eig
