// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/documents.h"

#include "bench/document_html.h"
#include "documents/booklet_document.h"
#include "documents/sheet.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace eig::bench {
namespace {

std::vector<const Challenge *> allOf(const Catalogue &catalogue)
{
    std::vector<const Challenge *> challenges;
    for (const Challenge &challenge : catalogue.challenges())
        challenges.push_back(&challenge);
    return challenges;
}

Row sheetRow(const Catalogue &catalogue)
{
    Row row{"one sheet", {}, 25, 0, {}, {}, 0};
    row.times = measure(catalogue.challenges().size(), [&](std::size_t i) {
        if (!composeSheet(catalogue, {EntityKind::Challenge, catalogue.challenges()[i].id}))
            throw std::runtime_error("a sheet could not be composed");
    });
    return row;
}

std::string bookletHtml(const Catalogue &catalogue)
{
    const BookletOptions options;
    const auto document = bookletDocument(
        catalogue,
        booklet::sectionsOf(catalogue, allOf(catalogue), options.order, options.language), options);
    if (!document)
        throw std::runtime_error("the booklet has no texts");
    return htmlOf(**document);
}

bool isInPath(const std::string &program)
{
    return std::system(("command -v " + program + " >/dev/null").c_str()) == 0;
}

/// Milliseconds of one run, the start of the program included; it has to leave the file.
Times timeOf(const std::string &command, const std::filesystem::path &made)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const int status = std::system((command + " >/dev/null 2>&1").c_str());
    const double time = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    if (status != 0 || !std::filesystem::exists(made))
        throw std::runtime_error("failed: " + command);
    return {time, time};
}

struct Other {
    std::string name;
    std::string program;
    std::string arguments; ///< run in the folder of booklet.html
};

} // namespace

void addDocuments(std::vector<Row> &rows, const Catalogue &catalogue)
{
    rows.push_back(sheetRow(catalogue));
    Row row{"booklet of " + std::to_string(catalogue.challenges().size()), {}, 0, 0, {}, {}, 0};
    row.times = measure(3, [&](std::size_t) {
        if (!composeBooklet(catalogue, allOf(catalogue), {}))
            throw std::runtime_error("the booklet could not be composed");
    });
    row.targetRatio = 1.0 / 3;
    row.comparesMedians = true;
    const Other others[] = {
        {"WeasyPrint", "weasyprint", " booklet.html booklet.pdf"},
        {"LibreOffice", "soffice",
         " -env:UserInstallation=file://$PWD/profile --headless --infilter='HTML (StarWriter)'"
         " --convert-to pdf:writer_pdf_Export booklet.html"},
    };
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "booklet.html") << bookletHtml(catalogue);
    bool isCompared = false;
    for (const Other &other : others) {
        if (!isInPath(other.program)) {
            std::cout << other.name << " is not in PATH (" << other.program << "): left out\n";
            continue;
        }
        std::filesystem::remove(folder.path() / "booklet.pdf");
        row.baselineName = other.name;
        row.baseline = timeOf("cd '" + folder.path().string() + "' && " + other.program
                                  + other.arguments,
                              folder.path() / "booklet.pdf");
        rows.push_back(row);
        isCompared = true;
    }
    if (!isCompared)
        rows.push_back(row);
}

} // namespace eig::bench
