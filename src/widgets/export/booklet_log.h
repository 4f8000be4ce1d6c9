// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/booklet.h"

#include <QTreeWidget>

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// How a booklet comes along: its stages, and its parts while their pages are made; at the end what
/// the reader should know of them.
class BookletLog : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BookletLog(QWidget *parent = nullptr);

    /// The part at hand; what was before it is done.
    void add(const BookletStep &step);
    /// Everything is done; the notes stand first.
    void finish(const std::vector<BookletNote> &notes);
    void retranslate();
    /// In words; empty for the pages, which are told of part by part.
    [[nodiscard]] static QString textOf(BookletStage stage);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Done, AtHand, Waiting, Note };

    void addRow(const QString &text);
    void setState(QTreeWidgetItem &row, State state);
    void fit();
    [[nodiscard]] static QString textOf(State state);
    void showWaiting(std::size_t sheets);

    std::optional<BookletStage> m_stage;
    std::string m_part;
    QTreeWidgetItem *m_atHand = nullptr;
    QTreeWidgetItem *m_waiting = nullptr; ///< stands for all sheets that did not begin
    int m_waitingCount = 0;
    std::size_t m_begunSheets = 0;
};

} // namespace eig
