// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// What a document says, without a word on where it stands on the page.

#include <string>
#include <variant>
#include <vector>

namespace eig::layout {

enum class SpanLook { Plain, Strong, Emphasis, Muted, Reference };

/// A part of a text with one look.
struct Span {
    std::string text;
    SpanLook look = SpanLook::Plain;
    /// An address (layout/link_address.h) or "#anchor" of this document; empty when not a link.
    std::string target{};
    std::string description{}; ///< what assistive technology says of the link; the text when empty
    std::string language{};    ///< BCP 47, when it is not the language of the document
};
using Text = std::vector<Span>;

/// The top of the first page: tag and kind, name, one sentence.
struct Banner {
    std::string tag;
    std::string kind;
    std::string origin; ///< at the right of the kind
    std::string title;  ///< the level 1 heading
    Text tagline;
};

enum class HeadingLook { Main, Side };

struct Heading {
    int level = 2; ///< 2 or 3
    std::string text;
    HeadingLook look = HeadingLook::Main;
};

enum class ParagraphLook { Body, Side, Note };

struct Paragraph {
    Text text;
    ParagraphLook look = ParagraphLook::Body;
};

struct BulletList {
    std::vector<Text> points;
};

/// Pairs of a header cell and a value, one or two of them side by side.
struct KeyTable {
    struct Row {
        std::string key;
        Text value;
    };
    std::vector<Row> rows;
    int pairsPerLine = 1;
};

enum class CardLook { Figure, Side };

/// A list of short entries: a strong line, then a muted detail.
struct CardList {
    struct Card {
        Text title;
        Text detail{};
    };
    std::vector<Card> cards;
    int cardsPerLine = 1;
    CardLook look = CardLook::Side;
};

/// The numbered sources: entry n has the anchor "source-n".
struct SourceList {
    std::vector<Text> entries;
};

using Block = std::variant<Banner, Heading, Paragraph, BulletList, KeyTable, CardList, SourceList>;

/// Blocks one under the other, in points from the left margin.
struct Column {
    double x = 0;
    double width = 0;
    std::vector<Block> blocks{};
};

/// Columns that start at the same height; the next band starts under the longest one.
/// Assistive technology reads the columns one after the other.
struct Band {
    std::vector<Column> columns;
};

struct DocumentInfo {
    std::string title;
    std::string author;
    std::string subject;
    std::string language;       ///< BCP 47
    long long creationTime = 0; ///< seconds since 1970
};

struct Document {
    DocumentInfo info;
    std::vector<Band> bands;
    std::string runningHead; ///< on every page but the first
    std::string footer;      ///< left part of the footer
    std::string footerName;  ///< right part, before ", page 1/2"
};

} // namespace eig::layout
