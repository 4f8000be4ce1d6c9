// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/xlsx_probe.h"

#include "support/catch.h"

#include <cstdint>
#include <expat.h>
#include <functional>
#include <memory>
#include <zlib.h>

namespace eig::test {
namespace {

using Attributes = std::map<std::string, std::string>;

struct Handlers {
    std::function<void(const std::string &, const Attributes &)> start;
    std::function<void(const std::string &, const std::string &)> end; ///< with the text inside
    std::string text;
};

void XMLCALL started(void *data, const XML_Char *name, const XML_Char **pairs)
{
    auto &handlers = *static_cast<Handlers *>(data);
    Attributes attributes;
    for (; *pairs; pairs += 2)
        attributes[pairs[0]] = pairs[1];
    handlers.text.clear();
    if (handlers.start)
        handlers.start(name, attributes);
}

void XMLCALL ended(void *data, const XML_Char *name)
{
    auto &handlers = *static_cast<Handlers *>(data);
    if (handlers.end)
        handlers.end(name, handlers.text);
}

void XMLCALL wrote(void *data, const XML_Char *text, int length)
{
    static_cast<Handlers *>(data)->text.append(text, static_cast<std::size_t>(length));
}

void readXml(const std::string &xml, Handlers handlers)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         XML_ParserFree);
    XML_SetUserData(parser.get(), &handlers);
    XML_SetElementHandler(parser.get(), started, ended);
    XML_SetCharacterDataHandler(parser.get(), wrote);
    const auto status = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1);
    INFO(XML_ErrorString(XML_GetErrorCode(parser.get())));
    REQUIRE(status == XML_STATUS_OK);
}

/// Little-endian, as the archive has it.
unsigned number(const std::string &bytes, std::size_t offset, std::size_t size)
{
    REQUIRE(offset + size <= bytes.size());
    unsigned value = 0;
    for (std::size_t i = size; i > 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i - 1]);
    return value;
}

std::string inflated(const std::string &packed, std::size_t size)
{
    std::string out(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    REQUIRE(result == Z_STREAM_END);
    REQUIRE(stream.total_out == size);
    return out;
}

const std::string &valueOf(const Attributes &attributes, const std::string &name)
{
    static const std::string none;
    const auto found = attributes.find(name);
    return found == attributes.end() ? none : found->second;
}

} // namespace

/// By the central directory (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16).
void XlsxProbe::unpack(const std::string &bytes)
{
    const std::size_t end = bytes.rfind("PK\5\6");
    REQUIRE(end != std::string::npos);
    const unsigned count = number(bytes, end + 10, 2);
    std::size_t at = number(bytes, end + 16, 4);
    for (unsigned i = 0; i < count; ++i) {
        REQUIRE(number(bytes, at, 4) == 0x02014b50);
        const unsigned method = number(bytes, at + 10, 2);
        m_stamps.push_back(number(bytes, at + 12, 4));
        const unsigned checksum = number(bytes, at + 16, 4);
        const unsigned packedSize = number(bytes, at + 20, 4);
        const unsigned size = number(bytes, at + 24, 4);
        const unsigned nameSize = number(bytes, at + 28, 2);
        const std::string name = bytes.substr(at + 46, nameSize);
        const std::size_t local = number(bytes, at + 42, 4);
        const std::size_t start = local + 30 + number(bytes, local + 26, 2)
            + number(bytes, local + 28, 2);
        const std::string packed = bytes.substr(start, packedSize);
        INFO(name);
        REQUIRE((method == 0 || method == 8));
        const std::string part = method == 0 ? packed : inflated(packed, size);
        REQUIRE(
            crc32(0, reinterpret_cast<const Bytef *>(part.data()), static_cast<uInt>(part.size()))
            == checksum);
        m_parts[name] = part;
        at += 46 + nameSize + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
}

void XlsxProbe::readSheet(std::size_t sheet, const std::vector<std::string> &strings)
{
    const std::string file = "sheet" + std::to_string(sheet + 1) + ".xml";
    std::map<std::string, std::string> targets;
    if (const auto rels = m_parts.find("xl/worksheets/_rels/" + file + ".rels");
        rels != m_parts.end())
        readXml(rels->second,
                {[&](const std::string &, const Attributes &attributes) {
                     targets[valueOf(attributes, "Id")] = valueOf(attributes, "Target");
                 },
                 {},
                 {}});
    auto &cells = m_cells.emplace_back();
    SheetCell *cell = nullptr;
    bool isShared = false;
    readXml(m_parts.at("xl/worksheets/" + file),
            {[&](const std::string &name, const Attributes &attributes) {
                 if (name == "c") {
                     cell = &cells[valueOf(attributes, "r")];
                     isShared = valueOf(attributes, "t") == "s";
                     cell->isNumber = valueOf(attributes, "t").empty();
                     REQUIRE((isShared || cell->isNumber)); // never a formula
                 } else if (name == "hyperlink") {
                     std::string link = targets[valueOf(attributes, "r:id")];
                     if (const std::string &place = valueOf(attributes, "location"); !place.empty())
                         link += '#' + place;
                     cells[valueOf(attributes, "ref")].link = link;
                 }
                 REQUIRE(name != "f");
             },
             [&](const std::string &name, const std::string &text) {
                 if (name == "v")
                     cell->text = isShared ? strings.at(std::stoul(text)) : text;
             },
             {}});
}

XlsxProbe::XlsxProbe(const std::string &bytes)
{
    unpack(bytes);
    for (const auto &[name, part] : m_parts) {
        INFO(name);
        readXml(part, {});
    }
    std::vector<std::string> strings;
    readXml(m_parts.at("xl/sharedStrings.xml"),
            {{},
             [&](const std::string &name, const std::string &text) {
                 if (name == "t")
                     strings.push_back(text);
             },
             {}});
    readXml(m_parts.at("xl/workbook.xml"),
            {[&](const std::string &name, const Attributes &attributes) {
                 if (name == "sheet")
                     m_names.push_back(valueOf(attributes, "name"));
             },
             {},
             {}});
    for (std::size_t i = 0; i < m_names.size(); ++i)
        readSheet(i, strings);
}

std::string cellName(std::size_t row, std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row + 1);
}

} // namespace eig::test
