// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/compare/compared_records.h"
#include "core/result.h"
#include "core/search/search.h"
#include "models/worker.h"
#include "widgets/export/chart_exports.h"
#include "widgets/export/file_exporter.h"
#include "widgets/export/list_exports.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/sheet_exporter.h"
#include "widgets/shell/standard_dialogs.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace eig {

class Banner;
class BookletExporter;
class CommandPalette;
class DetailPane;
class LanguageSwitch;
class MenuBar;
class Navigator;
class Palette;
class PaletteCommands;
class PaneLayout;
class QueryHelpDialog;
class RecentSearches;
class Settings;
class SheetPrinter;
class Sidebar;
class StatusLine;
class ThemeSwitch;
class TopBar;
struct Beginning;
struct PaletteItem;
struct PlaceSpec;

/// The window: it puts the parts together and carries out the actions. Places know nothing of it.
/// Catalogue, settings, language and theme come from outside.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SearchEngine engine, Settings &settings, LanguageSwitch &language,
               ThemeSwitch &theme, Dialogs dialogs = standardDialogs());
    ~MainWindow() override;

    /// Reads another catalogue on the worker. Until it is there, and if it cannot be opened, the
    /// present one stays.
    void openCatalogue(const std::filesystem::path &file);
    [[nodiscard]] Navigator &navigator() { return *m_navigator; }
    /// Begins again, at a place, a query or a record. A record that the catalogue lacks is said.
    void beginAt(const Beginning &beginning);
    /// The same as a step from where the window is.
    void follow(const Beginning &beginning);
    /// What was given as the address of a record is none; plain text, made harmless for display.
    void sayNoAddress(const QString &address);
    /// The page of the first run: three ways in, and the language.
    void showWelcome();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildParts();
    void connectActions();
    void connectPlaces();
    void connectSections();
    void connectView();
    void connectSearch();
    void connectNavigator();
    void connectExporter();
    void connectExports();
    void connectDocuments();
    void connectPalette();
    void connectComparison();
    void connectPreferences();
    void restore();
    void save();
    void sayIfSettingsFail();
    void retranslate();
    void fit();

    void setCatalogue(Catalogue catalogue);
    void showPlace();
    void showQueryText();
    void showState();
    void showHistory();
    void showPanes();
    void focusDetail();
    void leaveDetail();
    void showList();
    void goTo(const PlaceSpec &place);
    void exportSheet();
    void askSheetFile(const RecordRef &record);
    void exportBooklet();
    void showComparison();
    void openComparison();
    [[nodiscard]] std::vector<RecordRef> comparableRecords() const;
    void addToComparison(const std::vector<RecordRef> &records);
    void beginComparison(const std::vector<RecordRef> &records);
    void refuseCompared(const RecordRef &record, AddedToCompare answer);
    void askComparisonFile();
    void writeComparison(const QString &path);
    void printSheet();
    [[nodiscard]] const Palette &paletteItems();
    void forgetPalette();
    void sayNoRecord(const RecordRef &record);
    void showPreferences();
    void chooseLanguage(const QString &language);
    void chooseTheme(const QString &theme);
    void setTextSize(int percent);
    void togglePalette();
    void runPaletteItem(const PaletteItem &item);
    void prepareSearch();
    void rememberSearches();
    void nameSearch();
    void showSearchHelp();
    void walkMatches(int direction);
    void writeSheet(const RecordRef &record, const QString &path);
    void showFailure(const Error &error, const QString &whatIsSafe);
    void showSheetFailure(const RecordRef &record, const Error &error);
    void showUndo();
    void offerUndo();
    void undo();
    void copy();
    void selectAll();
    void reportError();
    void zoom(int step);
    void focusPane(int step);
    [[nodiscard]] bool isActionKey(const QObject *watched, const QEvent *event) const;
    /// In the order of F6 and Tab; nullptr where the place has no filters.
    [[nodiscard]] QList<QWidget *> panes() const;

    Settings &m_settings;
    LanguageSwitch &m_language;
    ThemeSwitch &m_theme;
    Dialogs m_dialogs;
    Actions m_actions;
    MenuBar *m_menus = nullptr;
    TopBar *m_topBar = nullptr;
    Banner *m_banner = nullptr;
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_places = nullptr;
    DetailPane *m_detail = nullptr;
    StatusLine *m_status = nullptr;
    Navigator *m_navigator = nullptr;
    PaneLayout *m_layout = nullptr;
    SheetExporter m_exporter;
    FileExporter m_comparisonExporter;
    ListExports m_exports{m_settings, m_dialogs, *this};
    ChartExports m_chartExports{m_settings, m_dialogs, *this};
    BookletExporter *m_booklets = nullptr;
    SheetPrinter *m_printer = nullptr;
    CommandPalette *m_palette = nullptr;
    std::unique_ptr<PaletteCommands> m_commands;
    std::unique_ptr<Palette> m_paletteItems; ///< none until they are asked for
    Worker m_opener;
    QPointer<QueryHelpDialog> m_searchHelp;
    RecentSearches *m_recentSearches = nullptr;
    bool m_isSearchPrepared = false; ///< every kind is indexed: records can be offered at once
    int m_opening = 0;               ///< the newest catalogue asked for; older answers are dropped
};

} // namespace eig
