// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "widgets/detail/columns_layout.h"
#include "widgets/detail/detail_section.h"
#include "widgets/detail/row_link.h"
#include "widgets/detail/text_block.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace eig {

class Card;
class DetailHeader;
class FigureStrip;

/// One record as a column of real widgets: header, sections, texts, facts and links, each reachable
/// on its own by keyboard and assistive technology. All text is plain. Filled once by a writer;
/// another record or another language is another page.
class DetailPage : public QWidget
{
    Q_OBJECT

public:
    enum class Speech { Interface, French };

    explicit DetailPage(Language language, QWidget *parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] DetailHeader *header() const { return m_header; }
    [[nodiscard]] const std::vector<DetailSection *> &sections() const { return m_sections; }
    /// Ends the page: what is left of the height stays empty. The writer lives as long as the page.
    void finish(std::shared_ptr<void> writer);

    // What a writer fills the page with. Everything goes into the section begun last.
    DetailSection *beginSection(DetailSection::Name name,
                                DetailSection::Heading heading = DetailSection::Heading::Shown);
    TextBlock *addText(TextParts parts, Speech speech = Speech::Interface);
    void addGroupHeading(const QString &text);
    void addFact(const QString &name, TextParts value, Speech speech = Speech::Interface);
    void addWidget(QWidget *widget);
    /// A column of whole-line links.
    RowLink *addRow(RowText text, LinkTarget target);
    /// A text with something at the right end.
    void addNamed(const QString &text, const QString &trailing);
    /// Columns of widgets that follow each other; made by what is added to them.
    ColumnsLayout *addColumns(ColumnsLayout::Shape shape);
    RowLink *addPerson(ColumnsLayout *columns, RowText text, LinkTarget target);
    void addFigure(ColumnsLayout *columns, const QString &value, TextParts what);
    FigureStrip *addStrip();
    /// A dated entry: a date, a mark with words, a text.
    struct TrailEntry {
        QString date;
        QString mark;
        Token markText = Token::T2;
        Token markGround = Token::Hover;
        TextParts text;
    };
    void addTrail(const std::vector<TrailEntry> &entries);
    /// A card about sources that disagree.
    Card *addCard();
    /// A link that is replaced by what fill() adds to the section it ends.
    void addMore(const QString &text, std::function<void()> fill);
    TextBlock *addText(Card *card, TextParts parts, Speech speech = Speech::Interface);
    /// The next entry of the list of sources; number and text of what is copied as its citation.
    void addSource(const Id &source, TextParts entry, const QString &citation);

    /// Puts the focus on the entry of a source.
    void showSource(int number);

Q_SIGNALS:
    void linkActivated(const eig::LinkTarget &target);
    void citationCopied(const QString &citation);
    void factCited(const QString &fact, const eig::SourceIds &sources);
    /// The entry of a source has the focus.
    void sourceShown(QWidget *entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void citeFact(const QString &fact, const std::vector<int> &numbers);
    [[nodiscard]] TextBlock *makeText(TextParts parts, Speech speech);
    template<typename T> T *linked(T *link);

    Language m_language;
    QVBoxLayout *m_column;
    DetailHeader *m_header;
    std::vector<DetailSection *> m_sections;
    DetailSection *m_current = nullptr; ///< what is being filled
    std::shared_ptr<void> m_writer;
    std::vector<QWidget *> m_sources; ///< what has the focus when a source is shown
    SourceIds m_sourceIds;            ///< in the same order
};

} // namespace eig
