// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/page_factory.h"

#include "widgets/detail/administration_page.h"
#include "widgets/detail/challenge_page.h"
#include "widgets/detail/ministry_page.h"
#include "widgets/detail/outcome_page.h"
#include "widgets/detail/person_page.h"
#include "widgets/detail/plain_page.h"
#include "widgets/detail/programme_page.h"
#include "widgets/detail/promotion_page.h"
#include "widgets/detail/selection_page.h"

namespace eig {
namespace {

std::shared_ptr<PageWriter> writerOf(DetailPage &page, const Catalogue &catalogue,
                                     const RecordRef &record)
{
    switch (record.kind) {
    case EntityKind::Challenge:
        if (const Challenge *challenge = catalogue.challenge(record.id))
            return std::make_shared<ChallengePage>(page, catalogue, *challenge);
        break;
    case EntityKind::Promotion:
        if (const Promotion *promotion = catalogue.promotion(record.id))
            return std::make_shared<PromotionPage>(page, catalogue, *promotion);
        break;
    case EntityKind::Ministry:
        if (const Ministry *ministry = catalogue.ministry(record.id))
            return std::make_shared<MinistryPage>(page, catalogue, *ministry);
        break;
    case EntityKind::Administration:
        if (const Administration *administration = catalogue.administration(record.id))
            return std::make_shared<AdministrationPage>(page, catalogue, *administration);
        break;
    case EntityKind::Person:
        if (const Person *person = catalogue.person(record.id))
            return std::make_shared<PersonPage>(page, catalogue, *person);
        break;
    case EntityKind::Outcome:
        if (const Outcome *outcome = catalogue.outcome(record.id))
            return std::make_shared<OutcomePage>(page, catalogue, *outcome);
        break;
    case EntityKind::Programme: return std::make_shared<ProgrammePage>(page, catalogue);
    default:
        if (PlainPage::isFor(catalogue, record))
            return std::make_shared<PlainPage>(page, catalogue, record);
        break;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<DetailPage> makeDetailPage(const Catalogue &catalogue,
                                           const std::vector<RecordRef> &records, Language language)
{
    if (records.empty())
        return nullptr;
    auto page = std::make_unique<DetailPage>(language);
    std::shared_ptr<PageWriter> writer;
    if (records.size() == 1)
        writer = writerOf(*page, catalogue, records.front());
    else
        writer = std::make_shared<SelectionPage>(*page, catalogue, records);
    if (!writer)
        return nullptr;
    writer->write();
    page->finish(std::move(writer));
    return page;
}

} // namespace eig
