// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/review.h"

#include "core/catalogue/fact_review.h"
#include "core/catalogue/look_alike.h"
#include "core/catalogue/written_texts.h"
#include "core/text/prose.h"
#include "core/text/typography.h"

#include <iterator>

namespace eig {
namespace {

ProblemCode codeOf(TypographyFault fault)
{
    switch (fault) {
    case TypographyFault::StraightQuote: return ProblemCode::QuoteStraight;
    case TypographyFault::NarrowSpace: return ProblemCode::NarrowSpaceMissing;
    case TypographyFault::DoubleSpace: return ProblemCode::SpaceTwice;
    case TypographyFault::SpaceBefore: return ProblemCode::SpaceUnwanted;
    case TypographyFault::ThreeStops: return ProblemCode::StopsThree;
    case TypographyFault::Capital: return ProblemCode::CapitalUnaccented;
    case TypographyFault::Ordinal: break;
    }
    return ProblemCode::OrdinalWrong;
}

/// Measured against the limits of its field.
class Length
{
public:
    Length(std::size_t least, std::size_t most, std::size_t found)
        : m_isShort(found < least)
        , m_isLong(most != 0 && found > most)
        , m_found(std::to_string(found))
    {
    }

    void report(const PlacedText &text, ProblemCode tooFew, ProblemCode tooMany,
                std::vector<Problem> &problems) const
    {
        if (m_isShort || m_isLong)
            problems.push_back(
                {m_isLong ? tooMany : tooFew, text.file, text.entry, text.field, m_found});
    }

private:
    bool m_isShort;
    bool m_isLong;
    std::string m_found;
};

void reviewText(const PlacedText &text, std::vector<Problem> &problems)
{
    const auto faults = text.language == Language::French ? frenchFaults(text.text)
                                                          : englishFaults(text.text);
    for (const TypographyFinding &fault : faults)
        problems.push_back({codeOf(fault.fault), text.file, text.entry, text.field, fault.excerpt});
    const TextLimits &limits = text.limits;
    Length(limits.leastSentences, limits.mostSentences, countSentences(text.text))
        .report(text, ProblemCode::SentencesTooFew, ProblemCode::SentencesTooMany, problems);
    Length(limits.leastWords, limits.mostWords, countWords(text.text))
        .report(text, ProblemCode::WordsTooFew, ProblemCode::WordsTooMany, problems);
}

void reviewStory(const Programme &programme, std::vector<Problem> &problems)
{
    if (programme.story.empty())
        return;
    std::size_t words = 0;
    for (const std::string &paragraph : programme.story)
        words += countWords(paragraph);
    const PlacedText story{"programme.json", {}, "story", programme.story.front()};
    Length(storyLimits().leastWords, storyLimits().mostWords, words)
        .report(story, ProblemCode::WordsTooFew, ProblemCode::WordsTooMany, problems);
}

} // namespace

std::string dataFileOf(const Challenge &challenge)
{
    return "challenges/" + challenge.promotion + ".json";
}

std::vector<Problem> review(const Catalogue &catalogue)
{
    std::vector<Problem> problems;
    eachWrittenText(catalogue, [&](const PlacedText &text) { reviewText(text, problems); });
    reviewStory(catalogue.programme(), problems);
    for (auto *reviewFacts : {reviewCitations, reviewFigures, reviewAddresses, reviewLookAlikes}) {
        std::vector<Problem> more = reviewFacts(catalogue);
        std::move(more.begin(), more.end(), std::back_inserter(problems));
    }
    return problems;
}

} // namespace eig
