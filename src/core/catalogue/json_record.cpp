// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/json_record.h"

#include <algorithm>
#include <limits>

namespace eig {

JsonRecord::JsonRecord(const Json &json, std::string file, std::string entry, std::string path,
                       Problems &problems)
    : m_json(json)
    , m_file(std::move(file))
    , m_entry(std::move(entry))
    , m_path(std::move(path))
    , m_problems(problems)
{
}

void JsonRecord::report(ProblemCode code, const std::string &field, std::string value)
{
    m_problems.add({code, m_file, m_entry, m_path + field, std::move(value)});
}

const JsonRecord::Json *JsonRecord::value(const char *field, bool required)
{
    m_known.emplace_back(field);
    const auto found = m_json.find(field);
    if (found != m_json.end())
        return &*found;
    if (required)
        report(ProblemCode::FieldMissing, field);
    return nullptr;
}

std::string JsonRecord::text(const char *field)
{
    const Json *json = value(field, true);
    if (!json)
        return {};
    if (!json->is_string()) {
        report(ProblemCode::WrongType, field, R"("…")");
        return {};
    }
    auto text = json->get<std::string>();
    if (text.empty())
        report(ProblemCode::TextEmpty, field);
    return text;
}

std::string JsonRecord::optionalText(const char *field)
{
    if (!m_json.contains(field)) {
        m_known.emplace_back(field);
        return {};
    }
    return text(field);
}

std::vector<std::string> JsonRecord::textsOf(const Json &array, const std::string &field)
{
    std::vector<std::string> texts;
    if (!array.is_array()) {
        report(ProblemCode::WrongType, field, R"(["…"])");
        return texts;
    }
    for (std::size_t i = 0; i < array.size(); ++i) {
        const std::string place = field + '[' + std::to_string(i) + ']';
        if (!array[i].is_string())
            report(ProblemCode::WrongType, place, R"("…")");
        else if (array[i].get_ref<const std::string &>().empty())
            report(ProblemCode::TextEmpty, place);
        else
            texts.push_back(array[i].get<std::string>());
    }
    return texts;
}

std::vector<std::string> JsonRecord::texts(const char *field)
{
    const Json *json = value(field, false);
    return json ? textsOf(*json, field) : std::vector<std::string>{};
}

std::optional<std::int64_t> JsonRecord::number(const char *field, bool required, std::int64_t max)
{
    const Json *json = value(field, required);
    if (!json)
        return {};
    if (!json->is_number_integer()) {
        report(ProblemCode::WrongType, field, "123");
        return {};
    }
    const bool tooLarge = json->is_number_unsigned()
        && json->get<std::uint64_t>() > static_cast<std::uint64_t>(max);
    if (tooLarge || json->get<std::int64_t>() < 0) {
        report(ProblemCode::NumberInvalid, field, json->dump());
        return {};
    }
    return json->get<std::int64_t>();
}

std::optional<int> JsonRecord::optionalInt(const char *field)
{
    const auto found = number(field, false, std::numeric_limits<int>::max());
    return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
}

int JsonRecord::integer(const char *field)
{
    return static_cast<int>(number(field, true, std::numeric_limits<int>::max()).value_or(0));
}

std::optional<std::int64_t> JsonRecord::optionalInt64(const char *field)
{
    return number(field, false, std::numeric_limits<std::int64_t>::max());
}

bool JsonRecord::boolean(const char *field)
{
    const Json *json = value(field, true);
    if (json && !json->is_boolean())
        report(ProblemCode::WrongType, field, "true / false");
    return json && json->is_boolean() && json->get<bool>();
}

PartialDate JsonRecord::date(const char *field)
{
    const std::string iso = text(field);
    const auto parsed = PartialDate::parse(iso);
    if (!parsed && !iso.empty())
        report(ProblemCode::DateInvalid, field, iso);
    return parsed.value_or(PartialDate{});
}

std::optional<PartialDate> JsonRecord::optionalDate(const char *field)
{
    if (!m_json.contains(field)) {
        m_known.emplace_back(field);
        return {};
    }
    return date(field);
}

void JsonRecord::object(const Json &json, const std::string &field,
                        const std::function<void(JsonRecord &)> &read)
{
    if (!json.is_object()) {
        report(ProblemCode::WrongType, field, "{…}");
        return;
    }
    JsonRecord record(json, m_file, m_entry, m_path + field + '.', m_problems);
    read(record);
    record.finish();
}

void JsonRecord::object(const char *field, const std::function<void(JsonRecord &)> &read)
{
    if (const Json *json = value(field, false))
        object(*json, field, read);
}

const JsonRecord::Json *JsonRecord::array(const char *field, const char *shape)
{
    const Json *json = value(field, false);
    if (json && !json->is_array()) {
        report(ProblemCode::WrongType, field, shape);
        return nullptr;
    }
    return json;
}

void JsonRecord::each(const char *field, const std::function<void(JsonRecord &)> &read)
{
    const Json *json = array(field, "[{…}]");
    for (std::size_t i = 0; json && i < json->size(); ++i)
        object((*json)[i], std::string(field) + '[' + std::to_string(i) + ']', read);
}

void JsonRecord::eachTextOrObject(const char *field,
                                  const std::function<void(std::string)> &readText,
                                  const std::function<void(JsonRecord &)> &readObject)
{
    const Json *json = array(field, R"(["…" / {…}])");
    for (std::size_t i = 0; json && i < json->size(); ++i) {
        const Json &item = (*json)[i];
        const std::string place = std::string(field) + '[' + std::to_string(i) + ']';
        if (!item.is_string())
            object(item, place, readObject);
        else if (item.get_ref<const std::string &>().empty())
            report(ProblemCode::TextEmpty, place);
        else
            readText(item.get<std::string>());
    }
}

std::map<std::string, std::vector<std::string>> JsonRecord::textsByKey(const char *field)
{
    std::map<std::string, std::vector<std::string>> all;
    const Json *json = value(field, false);
    if (!json)
        return all;
    if (!json->is_object()) {
        report(ProblemCode::WrongType, field, "{…}");
        return all;
    }
    for (const auto &[key, array] : json->items())
        all.emplace(key, textsOf(array, std::string(field) + '.' + key));
    return all;
}

void JsonRecord::finish()
{
    for (const auto &[key, unused] : m_json.items()) {
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            report(ProblemCode::FieldUnknown, key);
    }
}

} // namespace eig
