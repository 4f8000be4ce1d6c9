// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <functional>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace eig {

/// Thrown inside storage/ when a row cannot be what its table says; caught at the edge of the file.
class RowError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Reads the columns of one row from left to right, checking type, date and vocabulary.
class Row
{
public:
    explicit Row(SQLite::Statement &statement) : m_statement(statement) {}

    [[nodiscard]] std::string text() ///< NULL reads as an empty text
    {
        const SQLite::Column column = next();
        return column.isNull() ? std::string() : column.getString();
    }
    [[nodiscard]] std::optional<std::int64_t> optionalInt64()
    {
        const SQLite::Column column = next();
        if (column.isNull())
            return {};
        // As in the data files: a count is never negative.
        if (column.getInt64() < 0)
            throw RowError("negative number in " + m_statement.getQuery());
        return column.getInt64();
    }
    [[nodiscard]] std::optional<int> optionalInt()
    {
        const auto value = optionalInt64();
        if (value && *value > std::numeric_limits<int>::max())
            throw RowError("number out of range in " + m_statement.getQuery());
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }
    [[nodiscard]] int integer() { return optionalInt().value_or(0); }
    [[nodiscard]] std::optional<PartialDate> optionalDate()
    {
        const std::string iso = text();
        if (iso.empty())
            return {};
        const auto date = PartialDate::parse(iso);
        if (!date)
            throw RowError("date " + iso + " in " + m_statement.getQuery());
        return date;
    }
    [[nodiscard]] PartialDate date()
    {
        const auto found = optionalDate();
        if (!found)
            throw RowError("date missing in " + m_statement.getQuery());
        return *found;
    }
    template<typename T> [[nodiscard]] T key()
    {
        const auto found = optionalKey<T>();
        if (!found)
            throw RowError("value missing in " + m_statement.getQuery());
        return *found;
    }

    template<typename T> [[nodiscard]] std::optional<T> optionalKey()
    {
        const std::string name = text();
        if (name.empty())
            return {};
        const auto found = fromKey<T>(name);
        if (!found)
            throw RowError("value " + name + " in " + m_statement.getQuery());
        return found;
    }

private:
    SQLite::Column next() { return m_statement.getColumn(m_column++); }

    SQLite::Statement &m_statement;
    int m_column = 0;
};

/// Calls read for each row of a table, in the order of its rows.
void eachRow(SQLite::Database &database, const std::string &table,
             const std::function<void(Row &)> &read);

/// Rows of a child table as lists by their first column.
template<typename T> using Lists = std::unordered_map<std::string, std::vector<T>>;

template<typename T>
Lists<T> listsOf(SQLite::Database &database, const std::string &table,
                 const std::function<T(Row &)> &read)
{
    Lists<T> lists;
    eachRow(database, table, [&](Row &row) {
        std::vector<T> &list = lists[row.text()];
        list.push_back(read(row));
    });
    return lists;
}

/// Moves the list of one record out of lists.
template<typename T> std::vector<T> take(Lists<T> &lists, const std::string &id)
{
    const auto found = lists.find(id);
    return found == lists.end() ? std::vector<T>{} : std::move(found->second);
}

/// All tables of an open database of our schema; throws RowError or SQLite::Exception.
[[nodiscard]] CatalogueContent readContent(SQLite::Database &database);

} // namespace eig
