// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/promotion_board.h"

#include "core/catalogue/overview.h"
#include "core/catalogue/promotion_facts.h"
#include "widgets/detail/columns_layout.h"
#include "widgets/detail/detail_parts.h"
#include "widgets/detail/discrepancy_text.h"
#include "widgets/detail/record_text.h"
#include "widgets/places/pages/page_card.h"
#include "widgets/places/pages/steps_card.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QVBoxLayout>

#include <iterator>

namespace eig {
namespace {

constexpr int Gap = 12;                // pixels of the design at 100 %
constexpr std::size_t FewestCards = 3; // fewer figures are a sentence

void append(TextParts &parts, TextParts more)
{
    std::move(more.begin(), more.end(), std::back_inserter(parts));
}

} // namespace

PromotionBoard::PromotionBoard(const SearchEngine &engine, const Promotion &promotion,
                               Language language, QWidget *parent)
    : RecordBoard(engine, {EntityKind::Promotion, promotion.id}, language, parent)
    , m_promotion(promotion)
{
    addFigures();
    addStated();
    addLater([this] { addCalendar(); });
    addLater([this] {
        const Columns columns = addColumns();
        addChallenges(columns.left, overviewOfPromotion(catalogue(), m_promotion.id).challenges,
                      Field::Promotion);
        addPortrait(columns.left);
        columns.left->addStretch(1);
        addDiscrepancies(columns.right);
        for (const Chart chart : {Chart::PromotionMinistries, Chart::PromotionExpertises})
            addChart(columns.right, recordChart(this->engine(), chart, m_promotion.id));
        columns.right->addStretch(1);
    });
    addLater([this] {
        citations().add(m_promotion.sources);
        addSources();
    });
}

void PromotionBoard::addFigures()
{
    const std::vector<StatedFigure> figures = figuresOf(catalogue(), m_promotion, language());
    if (figures.size() < FewestCards) {
        TextParts sentence;
        for (const StatedFigure &figure : figures) {
            QString text = sentence.empty() ? QString() : QStringLiteral(", ");
            text += toQString(figure.value) + u' ';
            if (!figure.beside.empty())
                text += toQString(figure.beside) + u' ';
            sentence.push_back({text + toQString(figure.what), {}, {}});
            append(sentence, citations().cite(figure.sources));
        }
        if (sentence.empty())
            return;
        sentence.push_back({QStringLiteral("."), {}, {}});
        column()->addWidget(newText(std::move(sentence)));
        return;
    }
    auto *strip = new ColumnsLayout({static_cast<int>(figures.size()), 150, Gap, Gap});
    column()->addLayout(strip);
    for (const StatedFigure &figure : figures) {
        TextParts what{{toQString(figure.what), {}, {}}};
        append(what, citations().cite(figure.sources));
        auto *text = newText(std::move(what), figure.isFrench ? Speech::French : Speech::Interface);
        strip->addWidget(
            new PageFigure(toQString(figure.value), toQString(figure.beside), text, this));
    }
}

/// What the sources state, and what the catalogue knows of the outcome.
void PromotionBoard::addStated()
{
    addCharts({selectionChart(m_promotion), profilesChart(catalogue(), m_promotion),
               recordChart(engine(), Chart::PromotionOutcomes, m_promotion.id)});
}

void PromotionBoard::addCalendar()
{
    std::vector<PromotionStep> steps = stepsOf(m_promotion);
    if (steps.empty())
        return;
    SourceIds sources;
    for (const PromotionStep &step : steps)
        sources.insert(sources.end(), step.sources.begin(), step.sources.end());
    addSteps(new StepsCard(std::move(steps), m_promotion.durationMonths, language(), this),
             sources);
}

void PromotionBoard::addDiscrepancies(QLayout *layout)
{
    if (m_promotion.discrepancies.empty())
        return;
    const auto count = static_cast<int>(m_promotion.discrepancies.size());
    PageCard *card = addCard(layout, tr("%n discrepancy(ies) between sources", nullptr, count));
    card->setObjectName(QStringLiteral("pageDiscrepancies"));
    card->setIcon(new IconLabel(themedIcon(Icon::Discrepancy, Token::Warn), 16, card));
    for (const Discrepancy &discrepancy : m_promotion.discrepancies) {
        if (&discrepancy != &m_promotion.discrepancies.front())
            card->column()->addSpacing(scaled(6));
        addDiscrepancy(card, discrepancy);
    }
}

/// All values with their sources: the catalogue keeps what each says. Then what it keeps, and why.
void PromotionBoard::addDiscrepancy(PageCard *card, const Discrepancy &discrepancy)
{
    TextBlock *subject = newText({{toQString(discrepancy.subject), {}, {}}}, Speech::French);
    subject->setLook(TextStyle::Strong, Token::T1);
    card->column()->addWidget(subject);
    const bool isFrench = language() == Language::French;
    TextParts values;
    for (const DisputedValue &value : discrepancy.values) {
        if (!values.empty())
            values.push_back(
                {isFrench ? QStringLiteral("\u202F; ") : QStringLiteral("; "), {}, {}});
        append(values, disputedParts(value, citations()));
    }
    card->column()->addWidget(newText(std::move(values), Speech::French));
    if (!discrepancy.kept.empty()) {
        TextBlock *kept = newText(keptParts(discrepancy, citations()), Speech::French);
        kept->setLook(TextStyle::Small, Token::Warn);
        card->column()->addWidget(kept);
    }
    if (!discrepancy.comment.empty()) {
        TextBlock *why = newText({{toQString(discrepancy.comment), {}, {}}}, Speech::French);
        why->setLook(TextStyle::Small, Token::T2);
        card->column()->addWidget(why);
    }
}

void PromotionBoard::addPortrait(QLayout *layout)
{
    const std::pair<const std::string &, const char *> texts[] = {
        {m_promotion.portrait, "portrait"},
        {m_promotion.news, "news"},
        {m_promotion.ending, "ending"},
        {m_promotion.evaluation, "evaluation"},
    };
    PageCard *card = nullptr;
    for (const auto &[text, path] : texts) {
        if (text.empty())
            continue;
        if (!card)
            card = addCard(layout, tr("Portrait"));
        TextParts parts{{toQString(text), {}, {}}};
        append(parts, citations().cite(citationsOf(m_promotion, path)));
        card->column()->addWidget(newText(std::move(parts), Speech::French));
    }
}

} // namespace eig
