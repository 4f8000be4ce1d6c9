// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/problem.h"
#include "core/domain/entities.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace eig {

/// Reads one JSON object field by field; what is missing, of the wrong type or unknown becomes a
/// Problem that names file, entry and field. A value that cannot be read is left at its default.
class JsonRecord
{
public:
    using Json = nlohmann::ordered_json;

    /// json, problems and the strings of place must outlive the record.
    JsonRecord(const Json &json, std::string file, std::string entry, std::string path,
               Problems &problems);

    [[nodiscard]] std::string text(const char *field);         ///< required
    [[nodiscard]] std::string optionalText(const char *field); ///< empty when absent
    [[nodiscard]] std::vector<std::string> texts(const char *field);
    [[nodiscard]] std::optional<int> optionalInt(const char *field);
    [[nodiscard]] int integer(const char *field);
    [[nodiscard]] std::optional<std::int64_t> optionalInt64(const char *field);
    [[nodiscard]] bool boolean(const char *field);
    [[nodiscard]] PartialDate date(const char *field);
    [[nodiscard]] std::optional<PartialDate> optionalDate(const char *field);

    /// The enum value a machine name stands for (labels.h).
    template<typename T> [[nodiscard]] T key(const char *field)
    {
        return keyOr<T>(field, text(field));
    }
    template<typename T> [[nodiscard]] std::optional<T> optionalKey(const char *field)
    {
        const std::string name = optionalText(field);
        return name.empty() ? std::nullopt : std::optional(keyOr<T>(field, name));
    }
    template<typename T> [[nodiscard]] std::vector<T> keys(const char *field)
    {
        std::vector<T> values;
        for (const std::string &name : texts(field))
            values.push_back(keyOr<T>(field, name));
        return values;
    }

    /// Calls read with the object of this field, if there is one.
    void object(const char *field, const std::function<void(JsonRecord &)> &read);
    /// Calls read with each object of the array of this field, if there is one.
    void each(const char *field, const std::function<void(JsonRecord &)> &read);
    /// The same for an array whose items are texts or objects: a text stands for an object that
    /// would hold nothing else.
    void eachTextOrObject(const char *field, const std::function<void(std::string)> &readText,
                          const std::function<void(JsonRecord &)> &readObject);
    /// The fields of an object whose keys are data, as arrays of texts.
    [[nodiscard]] std::map<std::string, std::vector<std::string>> textsByKey(const char *field);

    /// Reports every field that was not asked for. Call once, at the end.
    void finish();

private:
    const Json *value(const char *field, bool required);
    void report(ProblemCode code, const std::string &field, std::string value = {});
    void object(const Json &json, const std::string &field,
                const std::function<void(JsonRecord &)> &read);
    const Json *array(const char *field, const char *shape);
    std::vector<std::string> textsOf(const Json &array, const std::string &field);
    std::optional<std::int64_t> number(const char *field, bool required, std::int64_t max);

    template<typename T> [[nodiscard]] T keyOr(const char *field, const std::string &name)
    {
        if (const auto found = fromKey<T>(name))
            return *found;
        if (!name.empty())
            report(ProblemCode::ValueUnknown, field, name);
        return T{};
    }

    const Json &m_json;
    std::string m_file;
    std::string m_entry;
    std::string m_path;
    Problems &m_problems;
    std::vector<std::string> m_known;
};

} // namespace eig
