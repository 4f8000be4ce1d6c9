// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "documents/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig::test {

/// Kinds that have a table.
[[nodiscard]] const std::vector<EntityKind> &tableKinds();

/// The catalogue made from the data folder, opened once.
[[nodiscard]] const Catalogue &dataCatalogue();

/// Every record of a kind, with every column.
[[nodiscard]] TableRequest wholeTable(const Catalogue &catalogue, EntityKind kind,
                                      TableFormat format, Language language = Language::French);

/// One challenge of a sample catalogue whose texts are all this one.
[[nodiscard]] Catalogue catalogueSaying(const std::string &text);

/// Texts that break things: quotes, separators, formulas, controls, markup, other scripts.
[[nodiscard]] const std::vector<std::string> &hostileTexts();

/// A reader of RFC 4180 of its own. A failed assertion when a quote is out of place.
[[nodiscard]] std::vector<std::vector<std::string>> readCsv(std::string_view text,
                                                            char separator = ',');

/// The process in a locale of the tests until it ends; a failed assertion when it does not exist.
class InLocale
{
public:
    explicit InLocale(const char *name);
    ~InLocale();
    InLocale(const InLocale &) = delete;
    InLocale &operator=(const InLocale &) = delete;

private:
    std::string m_before;
};

} // namespace eig::test
