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
    /// An address (layout/link_address.h), or "#anchor" of this part, else of another part; empty
    /// when not a link.
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

/// Level 1 is the title of a part without banner or cover; the body paragraph right after it is its
/// lead, larger and muted.
struct Heading {
    int level = 2; ///< 1 to 3, within its part
    std::string text;
    HeadingLook look = HeadingLook::Main;
    /// Above the rest of a list of cards on the following pages, not part of the content.
    std::string continued{};
};

enum class ParagraphLook { Body, Side, Note };

struct Paragraph {
    Text text;
    ParagraphLook look = ParagraphLook::Body;
};

struct BulletList {
    std::vector<Text> points;
};

enum class KeyLook { Ruled, Plain };

/// Pairs of a header cell and a value, one or two of them side by side.
struct KeyTable {
    struct Row {
        std::string key;
        Text value;
    };
    std::vector<Row> rows;
    int pairsPerLine = 1;
    KeyLook look = KeyLook::Ruled;
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

/// The numbered sources: entry n has the anchor "source-n", within its part.
struct SourceList {
    std::vector<Text> entries;
    std::string continued{}; ///< above the list on the following pages, not part of the content
};

/// A code for a telephone; the address is printed beside it by another block.
struct QrCode {
    std::string address;
    std::string alternative; ///< what assistive technology says of it
    double size = 62;        ///< points, 22 mm
};

/// Rows under a header, which is repeated on each page the table runs over.
struct DataTable {
    struct Column {
        std::string title;
        double share = 1; ///< of the width, relative to the other columns
        bool isNumber = false;
    };
    std::vector<Column> columns;
    /// As many cells as columns; of fewer, the last one spans the columns that are left, tinted.
    std::vector<std::vector<Text>> rows;
    bool hasRowHeaders = false; ///< the first cell of a row heads it
};

/// Lines that lead to other pages of the document, with their numbers.
struct Contents {
    struct Entry {
        int level = 1;   ///< 1: a group, 2: what it holds
        std::string tag; ///< before the text, muted: "EIG 3"
        std::string text;
        std::string note;   ///< after the text, muted: a count
        std::string anchor; ///< without "#"
    };
    std::vector<Entry> entries;
};

/// Names with the pages they stand on, a page once.
struct PageIndex {
    struct Entry {
        std::string name;
        std::string detail;
        std::vector<std::string> anchors;
    };
    std::vector<Entry> entries;
};

/// The first page of a booklet.
struct Cover {
    std::string origin;
    std::string title; ///< the level 1 heading
    Text subtitle;
    std::vector<Text> lines;
};

using Block = std::variant<Banner, Heading, Paragraph, BulletList, KeyTable, CardList, SourceList,
                           QrCode, DataTable, Contents, PageIndex, Cover>;

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
    /// The blocks of the first column run on into the others, as in a newspaper, then into those of
    /// the next page. The other columns are as wide, and hold no blocks.
    bool flows = false;
};

struct DocumentInfo {
    std::string title;
    std::string author;
    std::string subject;
    std::string language;       ///< BCP 47
    long long creationTime = 0; ///< seconds since 1970
};

/// What begins on a page of its own: a sheet, the contents of a booklet. Anchors and headings are
/// those of the part: two parts may have the same.
struct Part {
    std::string name;   ///< for the progress
    std::string anchor; ///< of its first page, for the whole document: "#part-…" leads there
    int depth = 0;      ///< added to the levels of its headings, and of its outline
    std::vector<Band> bands;
    double leading =
        1; ///< factor of line distances and, squared, of the space around blocks, never of letters
    std::string runningHead; ///< on every page but the first of the part
};

enum class Orientation { Portrait, Landscape };

struct Document {
    DocumentInfo info;
    std::vector<Part> parts;
    std::string footer;       ///< left part of the footer
    std::string footerName;   ///< right part, before ", page 1/2"
    bool isGreyscale = false; ///< painted in greys
    Orientation orientation = Orientation::Portrait;
};

} // namespace eig::layout
