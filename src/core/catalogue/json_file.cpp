// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/json_file.h"

#include "core/storage/read_file.h"

#include <set>

namespace eig {
namespace {

using Json = JsonRecord::Json;
constexpr int MaxDepth = 64;

/// Follows the parser to see what the finished value hides: keys given twice and the depth.
class KeyGuard
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        if (depth > MaxDepth)
            m_tooDeep = true;
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed).second)
            m_duplicates.push_back(parsed.get<std::string>());
        return !m_tooDeep;
    }

    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] const std::vector<std::string> &duplicates() const { return m_duplicates; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::vector<std::string> m_duplicates;
    bool m_tooDeep = false;
};

} // namespace

Json readJsonFile(const std::filesystem::path &folder, const std::string &file, Problems &problems)
{
    const auto bytes = readFile(folder / file);
    if (!bytes) {
        problems.add({ProblemCode::FileMissing, file, {}, {}, {}});
        return nullptr;
    }
    KeyGuard guard;
    try {
        Json json = Json::parse(*bytes, std::ref(guard));
        for (const std::string &key : guard.duplicates())
            problems.add({ProblemCode::DuplicateKey, file, {}, key, {}});
        if (guard.tooDeep())
            problems.add({ProblemCode::NotJson, file, {}, {}, "more than 64 levels"});
        return guard.tooDeep() || !guard.duplicates().empty() ? Json(nullptr) : json;
    } catch (const Json::parse_error &error) {
        const std::string text = error.what();
        const std::size_t from = text.find("at line");
        problems.add({ProblemCode::NotJson,
                      file,
                      {},
                      {},
                      from == std::string::npos ? text : text.substr(from, 120)});
    }
    return nullptr;
}

} // namespace eig
