// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/fact_review.h"
#include "core/catalogue/review.h"

#include <algorithm>
#include <map>

namespace eig {
namespace {

class AddressReview
{
public:
    explicit AddressReview(const Edition &edition)
    {
        for (const PlainAddress &address : edition.plainAddresses)
            m_reasons.emplace(address.url, Reason{address.reason, false});
    }

    void check(const std::string &url, const std::string &file, const Id &entry,
               const std::string &field)
    {
        if (!url.starts_with("http://"))
            return;
        const auto reason = m_reasons.find(url);
        if (reason == m_reasons.end()) {
            m_problems.push_back({ProblemCode::AddressPlain, file, entry, field, url});
            return;
        }
        reason->second.isUsed = true;
        m_problems.push_back({ProblemCode::AddressExplained, file, entry, field,
                              url + " (" + reason->second.text + ')'});
    }

    std::vector<Problem> finish()
    {
        for (const auto &[url, reason] : m_reasons) {
            if (!reason.isUsed)
                m_problems.push_back(
                    {ProblemCode::AddressUnused, "edition.json", {}, "plain_addresses", url});
        }
        return std::move(m_problems);
    }

private:
    struct Reason {
        std::string text;
        bool isUsed = false;
    };

    std::map<std::string, Reason> m_reasons;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> reviewAddresses(const Catalogue &catalogue)
{
    AddressReview review(catalogue.edition());
    for (const Source &source : catalogue.sources())
        review.check(source.url, "sources.json", source.id, "url");
    for (const Administration &administration : catalogue.administrations())
        review.check(administration.website, "administrations.json", administration.id, "website");
    for (const Challenge &challenge : catalogue.challenges()) {
        const std::string file = dataFileOf(challenge);
        for (std::size_t i = 0; i < challenge.links.size(); ++i)
            review.check(challenge.links[i].url, file, challenge.id,
                         "links[" + std::to_string(i) + "].url");
        if (challenge.status)
            review.check(challenge.status->url, file, challenge.id, "status.url");
    }
    for (const Outcome &outcome : catalogue.outcomes())
        review.check(outcome.url, "outcomes.json", outcome.id, "url");
    return review.finish();
}

} // namespace eig
