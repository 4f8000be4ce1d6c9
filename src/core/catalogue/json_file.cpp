// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/json_file.h"

#include "core/storage/read_file.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace eig {
namespace {

using Json = JsonRecord::Json;
constexpr int MaxDepth = 64;
constexpr std::size_t MaxKeys = 500;

/// Stops the parser: what follows would only cost time and memory.
class TooLarge : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Follows the parser to see what the finished value hides: keys given twice and the depth.
class KeyGuard
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        if (depth > MaxDepth)
            throw TooLarge("64 < …");
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed).second)
            m_duplicates.push_back(parsed.get<std::string>());
        // The ordered object searches its keys one by one: a huge one would take minutes.
        if (event == Json::parse_event_t::key && m_keys.back().size() > MaxKeys)
            throw TooLarge("500 < …");
        return true;
    }

    [[nodiscard]] const std::vector<std::string> &duplicates() const { return m_duplicates; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::vector<std::string> m_duplicates;
};

/// "3:14", the same in every language.
std::string lineAndColumn(const std::string &text, std::size_t byte)
{
    const std::size_t end = std::min(byte == 0 ? 0 : byte - 1, text.size());
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end),
                                 '\n')
        + 1;
    const std::size_t start = end == 0 ? std::string::npos : text.rfind('\n', end - 1);
    const std::size_t column = start == std::string::npos ? end + 1 : end - start;
    return std::to_string(line) + ':' + std::to_string(column);
}

} // namespace

Json readJsonFile(const std::filesystem::path &folder, const std::string &file, Problems &problems)
{
    const auto bytes = readFile(folder / file);
    if (!bytes) {
        const bool missing = bytes.error().code == ErrorCode::NotFound;
        problems.add(
            {missing ? ProblemCode::FileMissing : ProblemCode::FileUnreadable, file, {}, {}, {}});
        return nullptr;
    }
    KeyGuard guard;
    try {
        Json json = Json::parse(*bytes, std::ref(guard));
        for (const std::string &key : guard.duplicates())
            problems.add({ProblemCode::DuplicateKey, file, {}, key, {}});
        return guard.duplicates().empty() ? json : Json(nullptr);
    } catch (const TooLarge &limit) {
        problems.add({ProblemCode::TooNested, file, {}, {}, limit.what()});
    } catch (const Json::parse_error &error) {
        problems.add({ProblemCode::NotJson, file, {}, {}, lineAndColumn(*bytes, error.byte)});
    } catch (const Json::exception &) {
        // Numbers beyond any range, such as 1e400.
        problems.add({ProblemCode::NotJson, file, {}, {}, {}});
    }
    return nullptr;
}

} // namespace eig
