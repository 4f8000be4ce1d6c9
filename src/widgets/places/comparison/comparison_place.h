// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/palette.h"
#include "models/comparison_model.h"
#include "widgets/places/place_widget.h"

#include <memory>
#include <vector>

class QStackedWidget;

namespace eig {

class CommandPalette;
class ComparedTable;
class ComparisonBar;
class MessagePage;
class NoticeLine;

/// Two to four records of one kind side by side (ui.md section 4). What is compared is the tray's,
/// and a step of the history.
class ComparisonPlace : public PlaceWidget
{
    Q_OBJECT

public:
    explicit ComparisonPlace(const PlaceContext &context, QWidget *parent = nullptr);
    ~ComparisonPlace() override;

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    /// The view is "differences" or empty; the selection is what is compared.
    [[nodiscard]] PlaceState state() const override;
    /// What was added from elsewhere since the place was left stays.
    void restore(const PlaceState &state) override;
    [[nodiscard]] bool isSameStep(const PlaceState &a, const PlaceState &b) const override;
    [[nodiscard]] std::vector<RecordRef> shown() const override { return {}; }
    [[nodiscard]] bool hasDetail() const override { return false; }
    [[nodiscard]] QString countText() const override;
    bool select(const RecordRef &) override { return false; }
    void step(int rows) override;
    /// The whole table.
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QString undoText() const override;
    void undo() override;
    void focusList() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void follow();
    void refresh();
    void refreshMessage();
    void showStart();
    void showFirst(const RecordRef &record);
    void setDifferencesOnly(bool isOn);
    void remove(int column);
    void move(int from, int to);
    void copy();
    void choose();
    void say(const QString &text, bool canUndo);
    [[nodiscard]] EntityKind kind() const;
    [[nodiscard]] QString nameOfRecord(const RecordRef &record) const;
    [[nodiscard]] bool hasTable() const;

    const SearchEngine *m_engine;
    Language m_language;
    Actions &m_actions;
    ComparisonTray &m_tray;
    ComparisonModel m_model;
    ComparisonBar *m_bar;
    NoticeLine *m_notice;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    ComparedTable *m_table;
    CommandPalette *m_chooser = nullptr; ///< made when it is first asked for
    std::unique_ptr<Palette> m_choices;
    std::vector<RecordRef> m_addedElsewhere; ///< since the place was left
    std::vector<RecordRef> m_seen;           ///< what was compared when last looked at
    bool m_isRestoring = false;
};

} // namespace eig
