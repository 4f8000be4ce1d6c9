// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet.h"

#include "core/catalogue/coverage.h"
#include "core/storage/file_name.h"
#include "documents/booklet_document.h"
#include "documents/booklet_words.h"
#include "documents/pdf/compose.h"

#include <algorithm>
#include <map>

namespace eig {
namespace {

using booklet::Section;

/// The parts are made, then measured, painted and tagged: four times as many steps as parts.
class Steps
{
public:
    Steps(const BookletProgress &progress, const std::vector<Section> &sections)
        : m_progress(progress)
    {
        constexpr std::size_t Others = 5; // cover, contents, how to read, figures, index
        m_parts = Others;
        for (const Section &section : sections) {
            m_parts += section.record ? 1 : 0;
            for (const Challenge *challenge : section.challenges)
                m_ranks.emplace(challenge->name, m_ranks.size() + 1);
            m_sheets += section.challenges.size();
        }
        m_parts += m_sheets;
    }

    [[nodiscard]] bool making(std::size_t done, const std::string &name)
    {
        m_lastPart = name;
        return report(done, 4 * m_parts, name, BookletStage::Texts);
    }
    /// Of composePdf, which counts its own steps.
    [[nodiscard]] bool composing(std::size_t done, std::size_t total, const std::string &name) const
    {
        return report(m_parts + done, m_parts + total, name, stageOf(done, total, name));
    }

private:
    /// A part is told of after it was measured, but before it is painted or tagged: the last one
    /// measured and the first one painted have the same count.
    [[nodiscard]] BookletStage stageOf(std::size_t done, std::size_t total,
                                       const std::string &name) const
    {
        const std::size_t parts = std::max<std::size_t>(total / 3, 1);
        if (done < parts || (done == parts && name == m_lastPart))
            return BookletStage::Layout;
        return done < 2 * parts ? BookletStage::Pages : BookletStage::File;
    }

    [[nodiscard]] bool report(std::size_t done, std::size_t total, const std::string &name,
                              BookletStage stage) const
    {
        if (!m_progress)
            return true;
        const auto rank = m_ranks.find(name);
        return m_progress(
            {done, total, name, rank == m_ranks.end() ? 0 : rank->second, m_sheets, stage});
    }

    const BookletProgress &m_progress;
    std::map<std::string, std::size_t> m_ranks; ///< of the sheets, from 1
    std::size_t m_parts = 0;
    std::size_t m_sheets = 0;
    std::string m_lastPart;
};

bool hasOfficialPage(const Challenge &challenge)
{
    return std::any_of(challenge.links.begin(), challenge.links.end(),
                       [](const Link &link) { return link.kind == LinkKind::Official; });
}

/// What makes a sheet nearly empty; smaller gaps are said on the sheet itself.
std::vector<BookletNote> notesOn(const std::vector<Section> &sections, Language language)
{
    std::vector<BookletNote> notes;
    for (const Challenge *challenge : booklet::challengesOf(sections)) {
        std::string text;
        const auto note = [&](const Label &what) {
            text += (text.empty() ? "" : ", ") + what.in(language);
        };
        if (!hasOfficialPage(*challenge))
            note(booklet::words::NoOfficialPage);
        if (challenge->team.empty())
            note(label(Gap::Team));
        if (challenge->problem.empty() && challenge->aim.empty() && challenge->built.empty())
            note(label(Gap::Text));
        if (!text.empty())
            notes.push_back({challenge->name, std::move(text)});
    }
    return notes;
}

} // namespace

Result<std::optional<Booklet>> composeBooklet(const Catalogue &catalogue,
                                              const std::vector<const Challenge *> &challenges,
                                              const BookletOptions &options,
                                              const BookletProgress &progress)
{
    const auto sections = booklet::sectionsOf(catalogue, challenges, options.order,
                                              options.language);
    if (sections.empty())
        return Unexpected({ErrorCode::UnknownRecord, options.scope, {}});
    Steps steps(progress, sections);
    const auto document = bookletDocument(
        catalogue, sections, options,
        [&steps](std::size_t made, const std::string &part) { return steps.making(made, part); });
    if (!document)
        return Unexpected(document.error());
    if (!*document)
        return std::optional<Booklet>();
    auto pdf = layout::composePdf(
        **document, [&steps](std::size_t done, std::size_t total, const std::string &part) {
            return steps.composing(done, total, part);
        });
    if (!pdf)
        return Unexpected(pdf.error());
    if (!*pdf)
        return std::optional<Booklet>();
    return std::optional(Booklet{std::move(**pdf), notesOn(sections, options.language)});
}

std::string bookletFileName(const Catalogue &catalogue, std::size_t challenges)
{
    return safeFileName("eig-livret-" + std::to_string(challenges)
                            + (challenges == 1 ? "-defi-" : "-defis-")
                            + catalogue.edition().date.iso(),
                        "pdf");
}

} // namespace eig
