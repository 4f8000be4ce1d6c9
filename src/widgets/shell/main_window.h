// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/result.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/sheet_exporter.h"
#include "widgets/shell/standard_dialogs.h"
#include "widgets/shell/worker.h"

#include <QMainWindow>

#include <filesystem>

class QActionGroup;
class QMenu;
class QSplitter;
class QToolBar;

namespace eig {

class ChallengeList;
class DetailPane;
class FilterPanel;
class LanguageSwitch;
class ListController;
class SearchField;
class Settings;
class StatusLine;

/// The window: search field, filters, list of challenges, detail. It owns the query through its
/// controller; catalogue, settings and language come from outside.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Catalogue catalogue, Settings &settings, LanguageSwitch &language,
               Dialogs dialogs = standardDialogs());
    ~MainWindow() override;

    /// Reads another catalogue on the worker. Until it is there, and if it cannot be opened, the
    /// present one stays.
    void openCatalogue(const std::filesystem::path &file);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildLanguageMenu();
    void buildSortMenu();
    void buildToolBar();
    void buildPanes();
    void connectParts();
    void restore();
    void retranslate();
    void retranslateMenus();

    void setCatalogue(Catalogue catalogue);
    void showResult();
    void showCurrent();
    void showActiveFilters();
    void selectChallenge(const QString &id);
    void searchFor(const QString &query);
    void exportSheet();
    void writeSheet(const Id &challenge, const QString &path);
    void showFailure(const Error &error, const QString &whatIsSafe);
    void copy();
    void showAbout();
    void focusPane(int step);
    [[nodiscard]] QString suggestedFolder() const;

    Settings &m_settings;
    LanguageSwitch &m_language;
    Dialogs m_dialogs;
    ListController *m_controller;
    Actions m_actions;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_sorts = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_sortMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    SearchField *m_search = nullptr;
    QSplitter *m_panes = nullptr;
    FilterPanel *m_filters = nullptr;
    ChallengeList *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    StatusLine *m_status = nullptr;
    SheetExporter m_exporter;
    Worker m_opener;
    int m_opening = 0; ///< the newest catalogue asked for; older answers are dropped
};

} // namespace eig
