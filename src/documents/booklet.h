// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/result.h"
#include "documents/pdf_file.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace eig {

enum class BookletOrder { Ministry, Promotion, Name };

struct BookletOptions {
    Language language = Language::French;
    BookletOrder order = BookletOrder::Ministry;
    /// What the challenges have in common, as the cover says it: "Ministère de l’Intérieur", the
    /// query as a sentence. Empty: the whole catalogue.
    std::string scope;
    /// As of a sheet.
    std::optional<long long> creationTime;
    bool withQrCode = true;
    bool isGreyscale = false;
};

/// What is done to the parts, one after the other; each goes through all of them.
enum class BookletStage { Texts, Layout, Pages, File };

/// Where the work on a booklet is.
struct BookletStep {
    std::size_t done = 0;
    std::size_t total = 0;
    std::string name;       ///< of the part at hand: a challenge, "Sommaire"
    std::size_t sheet = 0;  ///< rank of the challenge at hand from 1; 0 for another part
    std::size_t sheets = 0; ///< how many challenges
    BookletStage stage = BookletStage::Texts;
};

/// Called from the thread that composes, often enough to cancel within 200 ms. False cancels.
using BookletProgress = std::function<bool(const BookletStep &)>;

/// Something the reader should know of the file, by part: "ID numérique", "no key figure".
struct BookletNote {
    std::string name;
    std::string text;
};

struct Booklet {
    PdfFile file;
    std::vector<BookletNote> notes;
};

/// One PDF of many challenges: cover, how to read, contents, figures, one section for each
/// ministry (or promotion, or all by name) with the sheets, index of people and administrations.
/// Empty when cancelled. Without a challenge: UnknownRecord. Other errors and threads as
/// composeSheet; identical bytes for one build, one input and one creation time.
[[nodiscard]] Result<std::optional<Booklet>>
composeBooklet(const Catalogue &catalogue, const std::vector<const Challenge *> &challenges,
               const BookletOptions &options, const BookletProgress &progress = {});

/// "eig-livret-131-defis-2026-11-24.pdf": how many challenges and the date of the edition.
[[nodiscard]] std::string bookletFileName(const Catalogue &catalogue, std::size_t challenges);

} // namespace eig
