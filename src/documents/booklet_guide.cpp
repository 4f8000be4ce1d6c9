// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet_builder.h"
#include "documents/booklet_words.h"

namespace eig::booklet {

using namespace layout;

void BookletBuilder::addSection(Blocks &blocks, const Label &title, std::string text) const
{
    blocks.emplace_back(Heading{2, say(title)});
    blocks.emplace_back(Paragraph{{{std::move(text)}}});
}

void BookletBuilder::addStatuses(Blocks &blocks) const
{
    const std::pair<Status, Label> meanings[] = {
        {Status::InUse, words::StatusInUse},     {Status::Transferred, words::StatusTransferred},
        {Status::Merged, words::StatusMerged},   {Status::Stopped, words::StatusStopped},
        {Status::Unknown, words::StatusUnknown},
    };
    addSection(blocks, words::StatusTitle, say(words::StatusText));
    BulletList list;
    for (const auto &[status, meaning] : meanings)
        list.points.push_back(
            {{label(status).in(m_language) + say(words::Colon), SpanLook::Strong}, {say(meaning)}});
    blocks.emplace_back(std::move(list));
}

void BookletBuilder::addLicence(Blocks &blocks) const
{
    const Edition &edition = m_catalogue.edition();
    addSection(blocks, words::LicenceTitle, say(words::LicenceLine, edition.licence));
    blocks.emplace_back(Paragraph{{french(edition.attribution)}});
    if (!edition.contact.empty())
        blocks.emplace_back(Paragraph{{{say(words::ContactLine)}, french(edition.contact)}});
}

Part BookletBuilder::howToRead() const
{
    const auto sources = static_cast<std::int64_t>(m_catalogue.sources().size());
    Blocks blocks = titled(words::HowToRead, say(words::HowToReadLine));
    addSection(blocks, words::SheetTitle, say(words::SheetText) + say(words::InFrench));
    addSection(blocks, words::SourcesTitle, say(words::SourcesText));
    addSection(blocks, words::UnknownTitle,
               say(words::UnknownText, statedUndocumented(m_language)));
    addStatuses(blocks);
    addSection(blocks, words::MadeTitle, say(words::MadeText, numberText(sources, m_language)));
    addLicence(blocks);
    Part part = this->part(words::HowToRead, anchors::HowToRead);
    part.bands = {across(std::move(blocks))};
    return part;
}

} // namespace eig::booklet
