// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/problem.h"
#include "core/text/address.h"
#include "core/text/utf8.h"

#include <set>
#include <unordered_set>

namespace eig {

inline constexpr std::size_t MaxTitle = 400;

/// Identifiers of one kind, to resolve references.
class Identifiers
{
public:
    [[nodiscard]] bool add(const Id &id) { return m_ids.insert(id).second; }
    [[nodiscard]] bool contains(const Id &id) const { return m_ids.count(id) != 0; }

private:
    std::unordered_set<std::string> m_ids;
};

/// The record being checked; every finding names it.
class RecordCheck
{
public:
    RecordCheck(Problems &problems, std::string file, std::string entry)
        : m_problems(problems)
        , m_file(std::move(file))
        , m_entry(std::move(entry))
    {
    }

    void report(ProblemCode code, std::string field, std::string value = {})
    {
        m_problems.add({code, m_file, m_entry, std::move(field), std::move(value)});
    }

    void identifier(const Id &id, Identifiers &known)
    {
        if (!isIdentifier(id))
            report(ProblemCode::IdentifierInvalid, "id", id);
        else if (!known.add(id))
            report(ProblemCode::IdentifierTwice, "id", id);
    }

    void reference(const Id &id, const Identifiers &known, const std::string &field)
    {
        if (!id.empty() && !known.contains(id))
            report(ProblemCode::ReferenceUnknown, field, id);
    }

    /// For references the catalogue cannot do without: an empty one leads nowhere either.
    void required(const Id &id, const Identifiers &known, const std::string &field)
    {
        if (!known.contains(id))
            report(ProblemCode::ReferenceUnknown, field, id);
    }

    void references(const std::vector<Id> &ids, const Identifiers &known, const std::string &field)
    {
        std::set<Id> seen;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::string place = field + '[' + std::to_string(i) + ']';
            reference(ids[i], known, place);
            if (!seen.insert(ids[i]).second)
                report(ProblemCode::IdentifierTwice, place, ids[i]);
        }
    }

    void requiredText(const std::string &text, const std::string &field, std::size_t limit)
    {
        if (text.empty())
            report(ProblemCode::TextEmpty, field);
        this->text(text, field, limit);
    }

    void text(const std::string &text, const std::string &field, std::size_t limit)
    {
        if (text.empty())
            return;
        if (!isValidUtf8(text)) {
            report(ProblemCode::TextControls, field);
            return;
        }
        if (text.front() == ' ' || text.back() == ' ')
            report(ProblemCode::TextEmpty, field);
        for (std::size_t offset = 0; offset < text.size();) {
            if (isControlCharacter(decodeUtf8(text, offset))) {
                report(ProblemCode::TextControls, field);
                break;
            }
        }
        if (const std::size_t length = countCharacters(text); length > limit)
            report(ProblemCode::TextTooLong, field, std::to_string(length));
    }

    void texts(const std::vector<std::string> &all, const std::string &field)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            text(all[i], field + '[' + std::to_string(i) + ']', MaxTitle);
    }

    void address(const std::string &url, const std::string &field)
    {
        if (!url.empty() && !isWebAddress(url))
            report(ProblemCode::AddressInvalid, field, url);
    }

    void published(const std::optional<PartialDate> &date, const PartialDate &consulted)
    {
        if (date && isBefore(consulted, *date))
            report(ProblemCode::DatesReversed, "published", date->iso());
    }

    void period(const Period &period, const std::string &field)
    {
        if (period.start && period.end && isBefore(*period.end, *period.start))
            report(ProblemCode::DatesReversed, field);
    }

private:
    /// Compared at the precision both have: "2021" is not before "2021-05".
    static bool isBefore(const PartialDate &a, const PartialDate &b)
    {
        if (a.year != b.year)
            return a.year < b.year;
        if (a.month == 0 || b.month == 0 || a.month != b.month)
            return a.month != 0 && b.month != 0 && a.month < b.month;
        return a.day != 0 && b.day != 0 && a.day < b.day;
    }

    Problems &m_problems;
    std::string m_file;
    std::string m_entry;
};

} // namespace eig
