// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/arrange.h"

#include "documents/layout/fit.h"
#include "documents/layout/style.h"

#include <optional>
#include <tuple>
#include <vector>

namespace eig::sheet {

using namespace layout;

namespace {

constexpr double SideWidth = millimetres(48);
constexpr double ColumnGap = millimetres(9);
/// A last page with less is not worth its sheet of paper: about eight lines.
constexpr double ShortPage = 110;
/// White beside the side column that no reader takes for the end of the text.
constexpr double Hollow = 100;
/// The second and the third one save eight lines a page or so, with 1.33 and 1.4 of the size. The
/// last one, with 1.29, is for what would leave a page nearly empty and serves nothing else.
constexpr double Leadings[] = {1, 0.94, 0.89, 0.86};
constexpr std::size_t Tight = 2;
constexpr std::size_t Tightest = 3;
/// More than the tightest lines save on a page beside the tight ones: points, found by trying all
/// sheets, of which one needs over 80.
constexpr double MostSaved = 130;

void extend(Blocks &blocks, const Blocks &more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

/// A section of the side column as it stands over the full width.
Blocks widened(Blocks section)
{
    for (Block &block : section) {
        if (auto *heading = std::get_if<Heading>(&block))
            heading->look = HeadingLook::Main;
        else if (auto *paragraph = std::get_if<Paragraph>(&block))
            paragraph->look = ParagraphLook::Body;
        else if (auto *cards = std::get_if<CardList>(&block))
            cards->cardsPerLine = 3;
    }
    return section;
}

struct Arrangement {
    std::size_t below = 0; ///< side sections under the columns, the last ones
    std::size_t leading = 0;
};

Part partOf(const SheetLayout &blocks, const Arrangement &arrangement)
{
    const double width = PageGeometry().contentWidth();
    Part part;
    part.leading = Leadings[arrangement.leading];
    const auto addWide = [&](const Blocks &wide) {
        if (!wide.empty())
            part.bands.push_back({{{0, width, wide}}});
    };
    Column main{0, width, blocks.main};
    Column side{width - SideWidth, SideWidth};
    Blocks rest;
    const std::size_t beside = blocks.side.size() - arrangement.below;
    for (std::size_t i = 0; i < blocks.side.size(); ++i) {
        if (i < beside)
            extend(side.blocks, blocks.side[i]);
        else
            extend(rest, widened(blocks.side[i]));
    }
    extend(rest, blocks.rest);
    addWide(blocks.head);
    if (side.blocks.empty()) {
        addWide(main.blocks);
    } else {
        main.width -= SideWidth + ColumnGap;
        part.bands.push_back({{std::move(main), std::move(side)}});
    }
    addWide(rest);
    addWide(blocks.sources);
    return part;
}

/// What is worse comes first: a page more, a page with an empty column, a page of a few lines, a
/// hole beside the side column; then what departs from the model sheet.
using Score = std::tuple<std::size_t, std::size_t, bool, bool, std::size_t, std::size_t>;

Score scoreOf(const Fit &fit, const Arrangement &arrangement)
{
    return {fit.pages, fit.emptyColumns,
            fit.pages > 1 && fit.lastPageHeight<ShortPage, fit.hollow> Hollow, arrangement.leading,
            arrangement.below};
}

bool isFlawless(const Fit &fit) { return fit.pages <= 1 && fit.hollow <= Hollow; }

class Chooser
{
public:
    Chooser(const SheetLayout &blocks, const std::string &language)
        : m_blocks(blocks)
        , m_fitter(language)
    {
    }

    [[nodiscard]] Part choose()
    {
        if (tryWith({}))
            return std::move(m_best);
        // The middle leading is only of use where the tight one is.
        for (const std::size_t leading : {std::size_t{0}, Tight, std::size_t{1}}) {
            if (leading == 1 && (!m_score || std::get<4>(*m_score) == 0))
                break;
            for (std::size_t below = leading == 0 ? 1 : 0; below <= mostBelow(); ++below)
                tryWith({below, leading});
        }
        trySparing();
        return std::move(m_best);
    }

private:
    /// The tightest lines, which have to save a page.
    void trySparing()
    {
        const std::size_t pages = m_score ? std::get<0>(*m_score) : 0;
        if (pages < 2)
            return;
        for (const std::size_t below : m_nearlyShorter)
            tryWith({below, Tightest}, pages - 1);
    }

    [[nodiscard]] std::size_t mostBelow() const
    {
        return m_blocks.side.size() - std::min(m_blocks.fixed, m_blocks.side.size());
    }

    /// True when there is nothing to improve, or no way to measure.
    bool tryWith(const Arrangement &arrangement, std::size_t mostPages = AnyPages)
    {
        Part part = partOf(m_blocks, arrangement);
        const std::optional<Fit> fit = m_fitter.fit(part);
        if (!fit) {
            m_best = std::move(part);
            return true;
        }
        const Score score = scoreOf(*fit, arrangement);
        if (fit->pages <= mostPages && (!m_score || score < *m_score)) {
            m_score = score;
            m_best = std::move(part);
        }
        if (arrangement.leading == Tight
            && fit->lastPageHeight <= MostSaved * static_cast<double>(fit->pages))
            m_nearlyShorter.push_back(arrangement.below);
        return isFlawless(*fit) && arrangement.leading == 0;
    }

    static constexpr std::size_t AnyPages = static_cast<std::size_t>(-1);

    const SheetLayout &m_blocks;
    Fitter m_fitter;
    std::optional<Score> m_score;
    std::vector<std::size_t> m_nearlyShorter; ///< what the tightest lines may shorten by a page
    Part m_best;
};

} // namespace

Part arrange(const SheetLayout &blocks, const std::string &language)
{
    return Chooser(blocks, language).choose();
}

} // namespace eig::sheet
