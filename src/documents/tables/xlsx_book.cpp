// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/xlsx_book.h"

#include "core/labels/label.h"
#include "core/storage/read_file.h"
#include "core/text/utf8.h"
#include "documents/edition_time.h"
#include "documents/layout/link_address.h"

#include <algorithm>
#include <cstdlib>

namespace eig::tables {
namespace {

lxw_row_t rowOf(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// Of XML 1.0, without the discouraged ones (U+007F to U+009F) and the carriage return, which a
/// cell shows as _x000D_.
bool isTaken(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n';
    return !(c >= 0x7F && c < 0xA0) && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000);
}

/// "_x000D_" stands for a character in a cell (ECMA-376-1, 22.9.2.19), where it is only text.
bool isEscape(std::string_view text)
{
    constexpr std::string_view Hex = "0123456789ABCDEFabcdef";
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_'
        && text.substr(2, 4).find_first_not_of(Hex) == std::string_view::npos;
}

constexpr Label CutNote{" […] (texte coupé\u202F: une cellule n’en contient pas davantage)",
                        " […] (text cut: a cell holds no more)"};

} // namespace

std::string sheetText(std::string_view text, Language language)
{
    const std::string note = CutNote.in(language);
    const std::size_t room = MaxCellUnits - countCharacters(note);
    std::string taken;
    std::size_t units = 0;
    std::size_t cut = 0; ///< bytes that leave room for the note
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t character = decodeUtf8(text, offset);
        if (!isTaken(character))
            continue;
        // U+FFFD of an invalid byte is written as such.
        const bool isWhole = character != 0xFFFD || offset - begin == 3;
        std::string_view written = isWhole ? text.substr(begin, offset - begin) : "\uFFFD";
        if (isEscape(text.substr(begin)))
            written = "_x005F_";
        units += character > 0xFFFF ? 2 : countCharacters(written);
        if (units > MaxCellUnits)
            return taken.substr(0, cut) + note;
        taken += written;
        cut = units <= room ? taken.size() : cut;
    }
    return taken;
}

PlainNumbers::PlainNumbers()
    : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr))
    , m_before(::uselocale(m_plain))
{
}

PlainNumbers::~PlainNumbers()
{
    ::uselocale(m_before);
    if (m_plain)
        ::freelocale(m_plain);
}

PrivateFolder::PrivateFolder()
{
    std::error_code error;
    std::string name = (std::filesystem::temp_directory_path(error) / "eig-XXXXXX").string();
    if (!error && ::mkdtemp(name.data()))
        m_path = name;
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

BookWriter::BookWriter(const PartialDate &created, Language language)
    : m_folderName(m_folder.path().string())
    , m_file((m_folder.path() / "table.xlsx").string())
    , m_created(created)
    , m_language(language)
    , m_book(nullptr, lxw_workbook_free)
{
    if (m_folder.path().empty()) {
        m_error = "no temporary folder";
        return;
    }
    lxw_workbook_options options{};
    options.tmpdir = m_folderName.data();
    m_book.reset(workbook_new_opt(m_file.c_str(), &options));
    if (!m_book)
        m_error = "no workbook";
}

BookWriter::~BookWriter() = default;

void BookWriter::check(lxw_error error)
{
    if (error != LXW_NO_ERROR && m_error.empty())
        m_error = lxw_strerror(error);
}

lxw_format *BookWriter::format(SheetFormat format)
{
    lxw_format *&made = m_formats[static_cast<std::size_t>(format)];
    if (made || !m_book || format == SheetFormat::Plain)
        return made;
    made = workbook_add_format(m_book.get());
    if (!made) {
        check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return nullptr;
    }
    if (format == SheetFormat::Bold || format == SheetFormat::BoldWrapped)
        format_set_bold(made);
    if (format == SheetFormat::Wrapped || format == SheetFormat::BoldWrapped) {
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    }
    if (format == SheetFormat::Date) {
        format_set_num_format(made, "yyyy-mm-dd"); // as partial dates beside them
        format_set_align(made, LXW_ALIGN_LEFT);
    }
    if (format == SheetFormat::Link) {
        format_set_underline(made, LXW_UNDERLINE_SINGLE);
        format_set_font_color(made, 0x0563C1);
    }
    return made;
}

SheetWriter BookWriter::addSheet(const std::string &name)
{
    lxw_worksheet *sheet = nullptr;
    if (m_book) {
        check(workbook_validate_sheet_name(m_book.get(), name.c_str()));
        sheet = m_error.empty() ? workbook_add_worksheet(m_book.get(), name.c_str()) : nullptr;
    }
    if (!sheet)
        check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return {*this, sheet};
}

void BookWriter::setProperties(const std::string &title, const std::string &author,
                               const std::string &comments)
{
    if (!m_book)
        return;
    // At most 255 characters each, bytes of UTF-8 here.
    const auto property = [this](const std::string &text) {
        std::string taken = sheetText(text, m_language);
        std::size_t end = std::min<std::size_t>(taken.size(), 255);
        while (end < taken.size() && (static_cast<unsigned char>(taken[end]) & 0xC0) == 0x80)
            --end;
        return taken.substr(0, end);
    };
    std::string titleText = property(title);
    std::string authorText = property(author);
    std::string commentText = property(comments);
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    properties.comments = commentText.data();
    properties.created = static_cast<time_t>(timeOf(m_created));
    check(workbook_set_properties(m_book.get(), &properties));
}

Result<std::string> BookWriter::finish()
{
    if (m_error.empty())
        check(workbook_close(m_book.release())); // frees it whatever happens
    if (!m_error.empty())
        return Unexpected({ErrorCode::DocumentFailed, {}, m_error});
    auto bytes = readFile(m_file);
    if (!bytes || !bytes->starts_with("PK"))
        return Unexpected({ErrorCode::DocumentFailed, {}, "the workbook was not written"});
    return bytes;
}

void SheetWriter::text(std::size_t row, std::size_t column, std::string_view text,
                       SheetFormat format)
{
    const std::string taken = sheetText(text, m_book.m_language);
    if (m_sheet && !taken.empty())
        m_book.check(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), taken.c_str(),
                                            m_book.format(format)));
}

void SheetWriter::number(std::size_t row, std::size_t column, std::int64_t number)
{
    constexpr std::int64_t MaxExact = std::int64_t(1) << 53;
    const auto value = static_cast<double>(number);
    if (number > MaxExact || number < -MaxExact)
        return text(row, column, std::to_string(number));
    if (m_sheet)
        m_book.check(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, nullptr));
}

void SheetWriter::date(std::size_t row, std::size_t column, const PartialDate &date)
{
    // Excel counts days since 1900 and has a 29 February that year.
    if (date.day == 0 || date.year <= 1900)
        return text(row, column, date.iso());
    lxw_datetime day{};
    day.year = date.year;
    day.month = date.month;
    day.day = date.day;
    if (m_sheet)
        m_book.check(worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &day,
                                              m_book.format(SheetFormat::Date)));
}

bool SheetWriter::link(std::size_t row, std::size_t column, const std::string &target,
                       const std::string &text)
{
    const std::string taken = sheetText(text, m_book.m_language);
    const std::size_t hash = std::min(target.find('#'), target.size());
    if (!m_sheet || m_links >= MaxLinks || target.size() > MaxLinkBytes
        || target.size() - hash > MaxFragmentBytes || taken.empty())
        return false;
    ++m_links;
    m_book.check(worksheet_write_url_opt(m_sheet, rowOf(row), columnOf(column), target.c_str(),
                                         m_book.format(SheetFormat::Link), taken.c_str(), nullptr));
    return true;
}

void SheetWriter::address(std::size_t row, std::size_t column, const std::string &address)
{
    const auto target = layout::linkAddress(address);
    if (!target || !link(row, column, *target, address))
        text(row, column, address);
}

void SheetWriter::inside(std::size_t row, std::size_t column, const std::string &text,
                         const std::string &sheet, std::size_t targetRow)
{
    const std::string target = "internal:'" + sheet + "'!A" + std::to_string(targetRow + 1);
    if (!link(row, column, target, text))
        this->text(row, column, text);
}

void SheetWriter::width(std::size_t column, std::size_t characters)
{
    if (m_sheet)
        m_book.check(worksheet_set_column(m_sheet, columnOf(column), columnOf(column),
                                          static_cast<double>(characters), nullptr));
}

void SheetWriter::header(std::size_t columns, std::size_t rows)
{
    if (!m_sheet || columns == 0)
        return;
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_book.check(worksheet_autofilter(m_sheet, 0, 0, rowOf(rows), columnOf(columns - 1)));
    // Department codes and years are texts that look like numbers: no green corners.
    m_book.check(
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
    m_book.check(worksheet_repeat_rows(m_sheet, 0, 0));
}

void SheetWriter::page(std::size_t characters)
{
    constexpr std::size_t MostReadable = 280; // about half size on A4
    constexpr std::uint8_t A4 = 9;
    if (!m_sheet)
        return;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, A4);
    if (characters <= MostReadable)
        worksheet_fit_to_pages(m_sheet, 1, 0);
}

} // namespace eig::tables
