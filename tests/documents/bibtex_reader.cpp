// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/bibtex_reader.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace eig::test {
namespace {

constexpr std::string_view KeyCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:.";

class Reader
{
public:
    explicit Reader(std::string_view file) : m_file(file) {}

    std::vector<BibTeXEntry> read()
    {
        std::vector<BibTeXEntry> entries;
        std::set<std::string> keys;
        for (skipBlanks(); m_at < m_file.size(); skipBlanks()) {
            entries.push_back(readEntry());
            if (!keys.insert(entries.back().key).second)
                fail("key twice");
        }
        return entries;
    }

private:
    BibTeXEntry readEntry()
    {
        BibTeXEntry entry;
        expect('@');
        entry.type = readName();
        expect('{');
        entry.key = readName();
        skipBlanks();
        while (peek() == ',') {
            expect(',');
            skipBlanks();
            if (peek() == '}')
                break;
            const std::string name = readName();
            skipBlanks();
            expect('=');
            skipBlanks();
            if (!entry.fields.emplace(name, readValue()).second)
                fail("field twice");
            skipBlanks();
        }
        expect('}');
        return entry;
    }

    std::string readName()
    {
        const std::size_t end = std::min(m_file.find_first_not_of(KeyCharacters, m_at),
                                         m_file.size());
        if (end == m_at)
            fail("no name");
        const std::string name(m_file.substr(m_at, end - m_at));
        m_at = end;
        return name;
    }

    std::string readValue()
    {
        expect('{');
        const std::size_t start = m_at;
        for (int depth = 1; depth > 0; ++m_at) {
            if (peek() == '{')
                ++depth;
            else if (peek() == '}')
                --depth;
        }
        return std::string(m_file.substr(start, m_at - 1 - start));
    }

    void expect(char wanted)
    {
        if (peek() != wanted)
            fail(std::string("no ") + wanted);
        ++m_at;
    }

    [[nodiscard]] char peek() const
    {
        if (m_at >= m_file.size())
            fail("end of file");
        return m_file[m_at];
    }

    void skipBlanks()
    {
        while (m_at < m_file.size() && (m_file[m_at] == ' ' || m_file[m_at] == '\n'))
            ++m_at;
    }

    [[noreturn]] void fail(const std::string &what) const
    {
        throw std::runtime_error(what + " at " + std::to_string(m_at) + ": "
                                 + std::string(m_file.substr(std::min(m_at, m_file.size()), 40)));
    }

    std::string_view m_file;
    std::size_t m_at = 0;
};

const std::map<std::string_view, std::string_view> Commands{{"\\textbackslash{}", "\\"},
                                                            {"\\textbraceleft{}", "{"},
                                                            {"\\textbraceright{}", "}"},
                                                            {"\\textasciitilde{}", "~"},
                                                            {"\\textasciicircum{}", "^"},
                                                            {"\\&", "&"},
                                                            {"\\%", "%"},
                                                            {"\\$", "$"},
                                                            {"\\#", "#"},
                                                            {"\\_", "_"},
                                                            {"\\,", "\u202F"}};

} // namespace

std::vector<BibTeXEntry> readBibTeX(std::string_view file) { return Reader(file).read(); }

std::string printedBibTeX(std::string_view field)
{
    std::string text;
    while (!field.empty()) {
        if (field.front() == '\\') {
            const auto command = std::find_if(Commands.begin(), Commands.end(), [&](auto &known) {
                return field.starts_with(known.first);
            });
            if (command == Commands.end())
                throw std::runtime_error("command " + std::string(field.substr(0, 20)));
            text += command->second;
            field.remove_prefix(command->first.size());
            continue;
        }
        const auto character = static_cast<unsigned char>(field.front());
        if (std::string_view("&%$#_~^").find(field.front()) != std::string_view::npos
            || character < ' ')
            throw std::runtime_error("not escaped: " + std::string(field.substr(0, 20)));
        if (field.front() != '{' && field.front() != '}')
            text += field.front();
        field.remove_prefix(1);
    }
    return text;
}

} // namespace eig::test
