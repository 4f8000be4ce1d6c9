// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"

#include <array>

namespace eig {
namespace {

constexpr std::string_view NarrowSpace = "\u202F"; // before ; : ! ? and between thousands
constexpr std::string_view NoBreakSpace = "\u00A0";

constexpr std::array<std::string_view, 12> MonthsFr{"janvier",   "février", "mars",     "avril",
                                                    "mai",       "juin",    "juillet",  "août",
                                                    "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> MonthsEn{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

WrittenText chosen(const std::string &french, const std::string &english, Language language)
{
    if (language == Language::English && !english.empty())
        return {english, Language::English};
    return {french, Language::French};
}

} // namespace

std::string notDocumented(Language language)
{
    return Label{"Non documenté", "Not documented"}.in(language);
}

std::string statedUndocumented(Language language)
{
    return Label{"Aucune source n’en parle", "No source speaks of it"}.in(language);
}

std::string dateText(const PartialDate &date, Language language)
{
    const bool french = language == Language::French;
    std::string text;
    if (date.day != 0) {
        text = std::to_string(date.day);
        if (french && date.day == 1)
            text += "er";
        text += NoBreakSpace;
    }
    if (date.month != 0) {
        text += (french ? MonthsFr : MonthsEn)[static_cast<std::size_t>(date.month - 1)];
        text += ' ';
    }
    return text + std::to_string(date.year);
}

std::string numberText(std::int64_t value, Language language)
{
    const std::string digits = std::to_string(value);
    const std::string_view separator = language == Language::French ? NarrowSpace : ",";
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - i;
        if (i > 0 && left % 3 == 0 && digits[i - 1] != '-')
            text += separator;
        text += digits[i];
    }
    return text;
}

std::string statusText(const ChallengeStatus &status, Language language)
{
    std::string text = label(status.value).in(language);
    if (!status.asOf)
        return text;
    // A full date takes an article in French: "le 5 septembre 2025", "en septembre 2025", "en
    // 2025".
    const Label trace = status.value == Status::InUse ? Label{"dernière trace", "last trace"}
                                                      : Label{"situation connue", "as known"};
    const bool fullDate = status.asOf->day != 0;
    const Label preposition = fullDate ? Label{" le ", " on "} : Label{" en ", " in "};
    return text + ", " + trace.in(language) + preposition.in(language)
        + dateText(*status.asOf, language);
}

std::string sourceText(const Source &source, Language language)
{
    const bool french = language == Language::French;
    std::string text = source.title;
    if (!source.publisher.empty())
        text += ", " + source.publisher;
    text += ", ";
    text += source.published ? dateText(*source.published, language)
                             : std::string(french ? "s.\u00A0d." : "n.d.");
    text += french ? ", consulté le " : ", accessed ";
    return text + dateText(source.consulted, language);
}

std::string nameOf(const Term &term, Language language)
{
    return language == Language::English && !term.en.empty() ? term.en : term.fr;
}

std::string nameOf(const Ministry &ministry, Language language)
{
    return language == Language::English && !ministry.nameEn.empty() ? ministry.nameEn
                                                                     : ministry.name;
}

std::string nameOf(const Promotion &promotion, Language language)
{
    return language == Language::English && !promotion.nameEn.empty() ? promotion.nameEn
                                                                      : promotion.name;
}

std::string ministryNameInList(const Ministry &ministry, Language language)
{
    const bool isEnglish = language == Language::English && !ministry.nameEn.empty();
    const std::string &name = isEnglish ? ministry.nameEn : ministry.name;
    const std::string &shortName = isEnglish ? ministry.shortNameEn : ministry.shortName;
    const bool saysMinistry = name.starts_with("Ministère ") || name.starts_with("Ministry ");
    return saysMinistry && !shortName.empty() ? shortName : name;
}

std::string nameOf(const Milestone &milestone, Language language)
{
    return language == Language::English && !milestone.titleEn.empty() ? milestone.titleEn
                                                                       : milestone.title;
}

WrittenText taglineOf(const Challenge &challenge, Language language)
{
    return chosen(challenge.tagline, challenge.taglineEn, language);
}

WrittenText taglineOf(const Promotion &promotion, Language language)
{
    return chosen(promotion.tagline, promotion.taglineEn, language);
}

} // namespace eig
