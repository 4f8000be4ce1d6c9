// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"
#include "core/storage/catalogue_file.h"
#include "core/storage/read_file.h"
#include "core/storage/row.h"
#include "core/storage/schema.h"

#include <chrono>
#include <set>
#include <sqlite3.h>

using namespace std::chrono_literals;

namespace eig {
namespace {

constexpr std::string_view Magic{"SQLite format 3\0", 16};

std::uint32_t bigEndian(std::string_view bytes, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

/// Size, page count and identity, before SQLite sees a byte (file format, section 1.3).
std::optional<ErrorCode> headerError(std::string_view image)
{
    if (image.size() < 100 || !image.starts_with(Magic))
        return ErrorCode::NotACatalogue;
    if (bigEndian(image, 68) != static_cast<std::uint32_t>(CatalogueApplicationId))
        return ErrorCode::NotACatalogue;
    if (bigEndian(image, 60) != static_cast<std::uint32_t>(CatalogueVersion))
        return ErrorCode::CatalogueVersion;
    const std::size_t pageSize = bigEndian(image, 14) & 0xFFFF; // two bytes at offset 16
    const std::size_t pages = bigEndian(image, 28);
    if (pageSize == 0 || pages == 0 || pageSize * pages != image.size())
        return ErrorCode::CatalogueDamaged;
    return {};
}

/// Reliability.md section 3: nothing the file brings may run, and what it holds stays small.
void harden(sqlite3 *handle)
{
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, option, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 32);
}

/// Interrupts whatever SQLite does once the time is up: a damaged tree may have no end.
class Deadline
{
public:
    explicit Deadline(sqlite3 *handle)
    {
        sqlite3_progress_handler(handle, 1000, &Deadline::isOver, this);
    }

private:
    static int isOver(void *self)
    {
        return std::chrono::steady_clock::now() > static_cast<Deadline *>(self)->m_end ? 1 : 0;
    }

    std::chrono::steady_clock::time_point m_end = std::chrono::steady_clock::now() + 2s;
};

using Definitions = std::multiset<std::string>;

/// More entries than any schema of ours: the file is not one.
constexpr std::size_t MaxDefinitions = 200;

Definitions definitionsOf(SQLite::Database &database)
{
    Definitions definitions;
    SQLite::Statement statement(database, "SELECT type, name, sql FROM sqlite_schema");
    while (definitions.size() < MaxDefinitions && statement.executeStep())
        definitions.insert(statement.getColumn(0).getString() + ' '
                           + statement.getColumn(1).getString() + ' '
                           + statement.getColumn(2).getString());
    return definitions;
}

bool hasOurSchema(SQLite::Database &database)
{
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    ours.exec(CatalogueSchema);
    return definitionsOf(database) == definitionsOf(ours);
}

void requireIntegrity(SQLite::Database &database)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        throw RowError("quick_check failed");
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep())
        throw RowError("foreign_key_check failed on " + references.getColumn(0).getString());
}

enum class Origin { Outside, Program };

Result<CatalogueContent> contentOf(std::span<const std::byte> image, const std::string &name,
                                   Origin origin)
{
    const std::string_view bytes(reinterpret_cast<const char *>(image.data()), image.size());
    if (const auto error = headerError(bytes))
        return Unexpected({*error, name, "file header"});
    try {
        // This function alone has the connection: no lock for every value read.
        SQLite::Database database(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        harden(database.getHandle());
        const Deadline deadline(database.getHandle());
        // READONLY: SQLite does not write into the bytes, whatever the parameter type says.
        auto *data = const_cast<unsigned char *>(
            reinterpret_cast<const unsigned char *>(image.data()));
        const auto size = static_cast<sqlite3_int64>(image.size());
        if (sqlite3_deserialize(database.getHandle(), "main", data, size, size,
                                SQLITE_DESERIALIZE_READONLY)
            != SQLITE_OK)
            return Unexpected({ErrorCode::CatalogueDamaged, name, "deserialize"});
        database.exec("PRAGMA cell_size_check = ON");
        if (origin == Origin::Program)
            return readContent(database);
        if (!hasOurSchema(database))
            return Unexpected({ErrorCode::NotACatalogue, name, "schema"});
        requireIntegrity(database);
        CatalogueContent content = readContent(database);
        Problems problems;
        validate(content, problems);
        if (!problems.isEmpty())
            return Unexpected({ErrorCode::CatalogueDamaged, name,
                               message(problems.list().front(), Language::English)});
        return content;
    } catch (const std::exception &error) {
        return Unexpected({ErrorCode::CatalogueDamaged, name, error.what()});
    }
}

} // namespace

Result<CatalogueContent> readCatalogueImage(std::span<const std::byte> image,
                                            const std::string &name)
{
    return contentOf(image, name, Origin::Outside);
}

Result<Catalogue> openBundled(std::span<const std::byte> image)
{
    Result<CatalogueContent> content = contentOf(image, "catalogue.sqlite", Origin::Program);
    if (!content)
        return Unexpected(content.error());
    return Catalogue(std::move(*content));
}

Result<Catalogue> Catalogue::fromBytes(std::span<const std::byte> image, const std::string &name)
{
    Result<CatalogueContent> content = readCatalogueImage(image, name);
    if (!content)
        return Unexpected(content.error());
    return Catalogue(std::move(*content));
}

Result<Catalogue> Catalogue::fromFile(const std::filesystem::path &file)
{
    const Result<std::string> bytes = readFile(file);
    if (!bytes)
        return Unexpected(bytes.error());
    return fromBytes(std::as_bytes(std::span(bytes->data(), bytes->size())), file.string());
}

} // namespace eig
