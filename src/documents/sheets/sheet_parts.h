// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "documents/layout/document.h"
#include "documents/sheet.h"
#include "documents/sheets/arrange.h"
#include "documents/sheets/citations.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace eig::sheet {

/// "fr-FR" or "en-GB".
[[nodiscard]] std::string tagOf(Language language);

/// "EIG 5", which no line break cuts.
[[nodiscard]] std::string promotionTag(const Promotion &promotion);

/// The texts without the empty ones, with the separator between the others.
[[nodiscard]] std::string join(const std::vector<std::string> &parts, std::string_view separator);

/// "Mars 2022": the ASCII letter a line or a sentence begins with becomes a capital.
[[nodiscard]] std::string capitalised(std::string text);

void append(layout::Text &text, layout::Text more);

/// What the sheets of all kinds share: words, citations, what is missing, the sources. Made for one
/// record, used once.
class SheetParts
{
public:
    virtual ~SheetParts() = default;

    /// Without anchor, at depth 0.
    [[nodiscard]] layout::Part build();
    /// The name of the record.
    [[nodiscard]] virtual std::string name() const = 0;
    /// The sentence under the name; empty when there is none.
    [[nodiscard]] virtual std::string subject() const = 0;

protected:
    SheetParts(const Catalogue &catalogue, const SheetOptions &options);

    /// In reading order, which the numbers of the sources follow.
    [[nodiscard]] virtual SheetLayout write() = 0;
    [[nodiscard]] virtual std::string runningHead() const { return name(); }

    [[nodiscard]] Language language() const { return m_options.language; }
    [[nodiscard]] std::string say(const Label &label) const { return label.in(language()); }
    /// Singular or plural: "0 défi" in French, "0 challenges" in English.
    [[nodiscard]] const Label &form(int count, const Label &one, const Label &many) const;
    /// "1 défi", "3 défis".
    [[nodiscard]] std::string counted(int count, const Label &one, const Label &many) const;
    /// A text of the catalogue, which is in French whatever the language of the sheet.
    [[nodiscard]] layout::Span french(const std::string &text,
                                      layout::SpanLook look = layout::SpanLook::Plain) const;
    [[nodiscard]] layout::Span written(const WrittenText &text) const;
    /// The text, or "not documented" when it is empty.
    [[nodiscard]] layout::Text orUnknown(layout::Text text) const;
    [[nodiscard]] layout::Text cite(const SourceIds &sources)
    {
        return m_citations.cite(sources, language());
    }
    /// "example.org/code", which opens the address.
    [[nodiscard]] static layout::Span link(const std::string &address,
                                           const std::string &description);
    [[nodiscard]] layout::Text terms(const std::vector<Id> &ids,
                                     const Term *(Catalogue::*find)(std::string_view) const) const;

    void addHeading(Blocks &blocks, const Label &heading,
                    layout::HeadingLook look = layout::HeadingLook::Main) const;
    /// The paragraphs of a French text under a heading that says so in an English sheet; sources
    /// are cited after the last one.
    void addText(Blocks &blocks, const Label &heading, const std::string &text,
                 const SourceIds &sources = {});
    void addSummary(Blocks &blocks, const std::string &english) const;
    /// Named at the end of the sheet, among what the catalogue does not document.
    void miss(const Label &what) { m_missing.push_back(say(what)); }
    void missStated(const Label &what) { m_undocumented.push_back(say(what)); }
    void addMissing(Blocks &blocks) const;
    /// Those that were cited, then the others of the record.
    void addSources(Blocks &blocks, const SourceIds &others);

    const Catalogue &m_catalogue;
    SheetOptions m_options;
    Citations m_citations;

private:
    std::vector<std::string> m_missing;      ///< what the sheet has no section for
    std::vector<std::string> m_undocumented; ///< what the data say no source documents
};

} // namespace eig::sheet
