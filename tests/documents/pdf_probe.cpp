// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"

#include "documents/layout/style.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

namespace eig::test {
namespace {

struct ClosePipe {
    void operator()(FILE *pipe) const { pclose(pipe); }
};

std::string trimmed(const std::string &line)
{
    const std::size_t first = line.find_first_not_of(" \f\r");
    if (first == std::string::npos)
        return {};
    return line.substr(first, line.find_last_not_of(" \f\r") - first + 1);
}

} // namespace

PdfProbe::PdfProbe(const std::string &bytes) : m_path((m_folder.path() / "document.pdf").string())
{
    std::ofstream file(m_path, std::ios::binary);
    file << bytes;
    if (!file.flush())
        throw std::runtime_error("the file to probe could not be written");
}

std::string PdfProbe::run(const std::string &tool, const std::string &after) const
{
    const std::string command = tool + " '" + m_path + "' " + after + " 2>&1";
    const std::unique_ptr<FILE, ClosePipe> pipe(popen(command.c_str(), "r"));
    if (!pipe)
        throw std::runtime_error(command);
    std::string output;
    std::array<char, 4096> buffer{};
    for (std::size_t n = 1; n > 0; output.append(buffer.data(), n))
        n = fread(buffer.data(), 1, buffer.size(), pipe.get());
    return output;
}

bool PdfProbe::isSound() const
{
    const std::string check = run("qpdf --check");
    // qpdf does not read the content of the pages; poppler does, and complains.
    const std::string reading = run("pdftotext", "- > /dev/null");
    return contains(check, "No syntax or stream encoding errors found")
        && !contains(check, "WARNING") && !contains(reading, "Error");
}

std::string PdfProbe::text(int page) const
{
    const std::string number = std::to_string(page);
    return withPlainSpaces(run("pdftotext -layout -f " + number + " -l " + number, "-"));
}

std::string PdfProbe::structure() const { return run("pdfinfo -struct-text"); }

std::vector<std::string> PdfProbe::addresses() const
{
    std::vector<std::string> addresses;
    for (const std::string &line : linesOf(run("pdfinfo -url"))) {
        if (const std::size_t at = line.find("Annotation"); at != std::string::npos)
            addresses.push_back(trimmed(line.substr(at + 10)));
    }
    return addresses;
}

std::vector<std::string> PdfProbe::headings() const
{
    std::vector<std::string> headings;
    std::string role;
    for (const std::string &line : linesOf(structure())) {
        if (line.size() > 2 && line[0] == 'H' && line[1] >= '1' && line[1] <= '6')
            role = line.substr(0, 2);
        else if (!role.empty() && line.front() == '"')
            headings.push_back(role + " " + line.substr(1, line.size() - 2)), role.clear();
    }
    return headings;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::string withPlainSpaces(std::string text)
{
    for (const std::string space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space, at))
            text.replace(at, space.size(), " ");
    }
    return text;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line = trimmed(line); !line.empty())
            lines.push_back(line);
    }
    return lines;
}

layout::Document documentOf(std::vector<layout::Block> blocks)
{
    layout::Document document;
    document.info = {"Essai", "Auteur", "Sujet", "fr-FR", 1'700'000'000};
    layout::Column column{0, layout::PageGeometry().contentWidth(), std::move(blocks)};
    layout::Part part;
    part.name = "Essai";
    part.bands = {{{std::move(column)}}};
    part.runningHead = "Tête";
    document.parts.push_back(std::move(part));
    document.footer = "Pied";
    document.footerName = "Essai";
    return document;
}

} // namespace eig::test
