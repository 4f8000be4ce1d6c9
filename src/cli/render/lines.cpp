// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/lines.h"

#include "cli/render/visible.h"
#include "cli/views/key_labels.h"

#include <algorithm>
#include <set>

namespace eig::cli {
namespace {

constexpr Label Colon{"\u202F: ", ": "};

std::string join(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

const Json *find(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || isUnknown(*found) ? nullptr : &*found;
}

bool isDate(std::string_view key)
{
    constexpr std::string_view Keys[] = {"date", "as_of", "published", "consulted", "start", "end"};
    return std::find(std::begin(Keys), std::end(Keys), key) != std::end(Keys);
}

} // namespace

bool isUnknown(const Json &value)
{
    return value.is_null() || ((value.is_array() || value.is_object()) && value.empty())
        || (value.is_string() && value.get_ref<const std::string &>().empty());
}

Lines::Lines(const Json &detail, Language language, Markup markup)
    : m_language(language)
    , m_markup(markup)
    , m_citations(detail.value("citations", Json::object()))
{
    for (const Json &source : detail.value("sources", Json::array()))
        m_numbers.emplace(source.at("id").get<std::string>(),
                          source.at("number").get<std::size_t>());
}

std::string Lines::plain(std::string_view text) const
{
    std::string safe = visible(text);
    if (m_markup == Markup::Text)
        return safe;
    std::string escaped;
    for (const char c : safe) {
        if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string Lines::address(const std::string &url) const
{
    return m_markup == Markup::Markdown ? '<' + visible(url) + '>' : visible(url);
}

std::string Lines::of(std::string_view key, const Json &value) const
{
    if (isUnknown(value))
        return notDocumented(m_language);
    if (value.is_object())
        return object(value);
    if (!value.is_array())
        return scalar(key, value);
    std::vector<std::string> parts;
    for (const Json &item : value)
        parts.push_back(of(key, item));
    return join(parts, m_language == Language::French ? "\u202F; " : "; ");
}

std::string Lines::scalar(std::string_view key, const Json &value) const
{
    if (value.is_boolean())
        return say(value.get<bool>() ? Label{"oui", "yes"} : Label{"non", "no"});
    if (value.is_number_integer())
        return key == "year" ? value.dump() : numberText(value.get<std::int64_t>(), m_language);
    const auto text = value.get<std::string>();
    if (key == "url" || key == "website")
        return address(text);
    if (const auto date = isDate(key) ? PartialDate::parse(text) : std::nullopt)
        return dateText(*date, m_language);
    return plain(valueText(key, text, m_language));
}

std::string Lines::period(const Json &period) const
{
    const Json *start = find(period, "start");
    const Json *end = find(period, "end");
    if (start && end)
        return scalar("date", *start) + " – " + scalar("date", *end);
    if (start)
        return say({"à partir de\u202F: ", "from "}) + scalar("date", *start);
    if (end)
        return say({"jusqu’à\u202F: ", "until "}) + scalar("date", *end);
    return notDocumented(m_language);
}

/// What the object is, before its details.
std::string Lines::head(const Json &object) const
{
    if (const Json *entity = find(object, "entity"))
        return plain(entity->get<std::string>() + '/' + object.at("id").get<std::string>()) + ' '
            + plain(object.at("name").get<std::string>());
    if (const Json *text = find(object, "text")) {
        const Json *note = find(object, "note");
        return plain(text->get<std::string>())
            + (note ? ". " + plain(note->get<std::string>()) : std::string());
    }
    if (object.contains("step")) {
        const Json *date = find(object, "date");
        return (date ? scalar("date", *date) + say(Colon) : std::string())
            + plain(object.at("name").get<std::string>());
    }
    const Json *value = find(object, "value");
    if (value && (value->is_number() || object.contains("unit"))) {
        const Json *unit = find(object, "unit");
        return scalar("value", *value) + (unit ? ' ' + plain(unit->get<std::string>()) : "")
            + say(Colon) + plain(object.at("name").get<std::string>());
    }
    for (const char *key : {"name", "town", "as_found", "value"}) {
        if (const Json *found = find(object, key))
            return plain(found->get<std::string>());
    }
    return {};
}

std::vector<std::string> Lines::details(const Json &object) const
{
    std::vector<std::string> details;
    if (object.contains("step")) {
        if (const Json *step = find(object, "step"))
            details.push_back(scalar("step", *step));
        return details;
    }
    const Json *role = find(object, "role");
    if (role && *role != "host")
        details.push_back(scalar("role", *role));
    // The kind of a figure and of a link is already said.
    const bool saysKind = !object.contains("unit") && !object.contains("text");
    if (const Json *kind = saysKind ? find(object, "kind") : nullptr)
        details.push_back(scalar("kind", *kind));
    if (object.contains("town") && find(object, "department_code"))
        details.push_back(plain(object.at("department_code").get<std::string>()));
    for (const char *key :
         {"discipline", "promotion", "date", "place", "count", "applications", "interviews"}) {
        const Json *found = find(object, key);
        if (!found || object.contains("text"))
            continue;
        const bool isNamed = std::string_view(key).ends_with("s");
        details.push_back((isNamed ? keyText(key, m_language) + ' ' : "") + of(key, *found));
    }
    if (object.contains("complete") && object.at("complete") == false)
        details.push_back(say({"liste partielle", "partial list"}));
    // The time of a name, "2017 – 2020".
    if (find(object, "since") || find(object, "until"))
        details.push_back(period({{"start", object.at("since")}, {"end", object.at("until")}}));
    if (const Json *note = object.contains("text") ? nullptr : find(object, "note"))
        details.push_back(plain(note->get<std::string>()));
    return details;
}

/// Reasons, other towns, address and sources.
std::string Lines::tail(const Json &object) const
{
    std::string text;
    if (const Json *towns = find(object, "other_towns"))
        text += ", " + of("town", *towns);
    if (const Json *reasons = find(object, "reasons")) {
        std::vector<std::string> parts;
        for (const Json &reason : *reasons)
            parts.push_back(plain(reason.get<std::string>()));
        text += say(Colon) + join(parts, ", ");
    }
    Json cited = Json::array();
    for (const Json &relation : object.value("relations", Json::array())) {
        if (const Json *note = find(relation, "note"))
            text += ". " + plain(note->get<std::string>());
        cited.insert(cited.end(), relation.at("sources").begin(), relation.at("sources").end());
    }
    const Json &own = object.value("sources", Json::array());
    cited.insert(cited.end(), own.begin(), own.end());
    text += citations(cited);
    if (const Json *url = find(object, "url"))
        text += ' ' + address(url->get<std::string>());
    return text;
}

std::string Lines::object(const Json &object) const
{
    if (object.contains("start") && object.contains("end"))
        return period(object);
    if (object.size() == 2 && object.contains("kind") && object.contains("url"))
        return scalar("kind", object.at("kind")) + say(Colon) + scalar("url", object.at("url"));
    std::string text = head(object);
    const std::vector<std::string> more = details(object);
    if (text.empty())
        text = join(more, ", ");
    else if (!more.empty())
        text += " (" + join(more, ", ") + ')';
    return text + tail(object);
}

std::string Lines::citations(const Json &ids) const
{
    std::set<std::size_t> numbers;
    for (const Json &id : ids) {
        if (const auto found = m_numbers.find(id.get<std::string>()); found != m_numbers.end())
            numbers.insert(found->second);
    }
    std::string text;
    for (const std::size_t number : numbers)
        text += " [" + std::to_string(number) + ']';
    return text;
}

std::string Lines::citationsAt(const std::string &path) const
{
    Json ids = Json::array();
    for (const auto &[field, cited] : m_citations.items()) {
        if (field == path || field.starts_with(path + '.'))
            ids.insert(ids.end(), cited.begin(), cited.end());
    }
    return citations(ids);
}

} // namespace eig::cli
