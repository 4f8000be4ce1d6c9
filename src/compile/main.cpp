// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
// eig_compile FOLDER -o FILE: the build tool that turns data/catalogue into catalogue.sqlite.
#include "core/catalogue/compile.h"
#include "core/catalogue/data_folder.h"
#include "core/storage/atomic_file.h"

#include <iostream>

namespace {

constexpr int Usage = 64;
constexpr int BadData = 65;
constexpr int CannotCreate = 73;

} // namespace

int main(int argc, char **argv)
{
    using namespace eig;
    if (argc != 4 || std::string_view(argv[2]) != "-o") {
        std::cerr << "usage: eig_compile FOLDER -o FILE\n";
        return Usage;
    }
    Problems problems;
    const CatalogueContent content = readDataFolder(argv[1], problems);
    for (const Problem &problem : problems.list())
        std::cerr << argv[1] << '/' << message(problem, Language::English) << '\n';
    if (!problems.isEmpty())
        return BadData;
    const auto image = catalogueImage(content);
    const auto written = image ? writeFileAtomically(argv[3], *image) : Unexpected(image.error());
    if (!written) {
        std::cerr << message(written.error(), Language::English) << '\n';
        return CannotCreate;
    }
    return 0;
}
