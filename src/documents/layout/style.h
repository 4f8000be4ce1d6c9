// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// Sizes in points, colours and text styles of the documents (ui.md, sections 11 and 13).

namespace eig::layout {

enum class Face { Regular, SemiBold, Bold, Italic };

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

[[nodiscard]] constexpr Colour colour(unsigned rgb)
{
    return {static_cast<double>((rgb >> 16) & 0xFF) / 255.0,
            static_cast<double>((rgb >> 8) & 0xFF) / 255.0,
            static_cast<double>(rgb & 0xFF) / 255.0};
}

/// The grey of the same luminance (ITU-R BT.709).
[[nodiscard]] constexpr Colour greyOf(const Colour &ink)
{
    const double grey = 0.2126 * ink.red + 0.7152 * ink.green + 0.0722 * ink.blue;
    return {grey, grey, grey};
}

[[nodiscard]] constexpr double millimetres(double value) { return value * 72.0 / 25.4; }

inline constexpr Colour InkText = colour(0x15171F);
inline constexpr Colour InkMuted = colour(0x5B6377);
inline constexpr Colour InkAccent = colour(0x2323A8);
inline constexpr Colour InkOnAccent = colour(0xFFFFFF);
inline constexpr Colour FillAccent = colour(0x2323A8);
inline constexpr Colour FillBand = colour(0xECECFC);
inline constexpr Colour LineStrong = colour(0xCBD0DC);
inline constexpr Colour LineLight = colour(0xE1E4EC);

/// The part of a page that holds content, in points from the top left corner.
struct PageGeometry {
    double width = millimetres(210);
    double height = millimetres(297);
    double margin = millimetres(16);
    double firstTop = millimetres(10); ///< the first page begins inside the banner
    double top = millimetres(22);
    double bottom = millimetres(278);

    [[nodiscard]] double contentWidth() const { return width - 2 * margin; }
};

struct TextStyle {
    Face face = Face::Regular;
    double size = 9.5;
    double pitch = 14.25; ///< distance between baselines
    Colour ink = InkText;
};

inline constexpr TextStyle BodyStyle{};
inline constexpr TextStyle TagStyle{Face::Bold, 9.0, 13.0, InkOnAccent};
inline constexpr TextStyle KindStyle{Face::Regular, 9.0, 13.0, InkMuted};
inline constexpr TextStyle TitleStyle{Face::Bold, 25.0, 30.0, InkText};
inline constexpr TextStyle TaglineStyle{Face::Regular, 12.0, 16.5, InkText};
inline constexpr TextStyle HeadingStyle{Face::SemiBold, 11.5, 15.0, InkAccent};
inline constexpr TextStyle SideHeadingStyle{Face::SemiBold, 9.5, 13.5, InkMuted};
inline constexpr TextStyle MinorHeadingStyle{Face::SemiBold, 9.5, 14.25, InkText};
inline constexpr TextStyle KeyStyle{Face::Regular, 9.0, 13.5, InkMuted};
inline constexpr TextStyle ValueStyle{Face::Regular, 9.5, 13.5, InkText};
inline constexpr TextStyle FigureStyle{Face::Bold, 17.0, 21.0, InkText};
inline constexpr TextStyle FigureLabelStyle{Face::Regular, 9.0, 13.0, InkMuted};
inline constexpr TextStyle SideNameStyle{Face::SemiBold, 9.0, 13.0, InkText};
inline constexpr TextStyle SideDetailStyle{Face::Regular, 9.0, 13.0, InkMuted};
inline constexpr TextStyle SourceStyle{Face::Regular, 8.5, 12.5, InkText};
inline constexpr TextStyle LeadStyle{Face::Regular, 12.0, 17.0, InkMuted};
inline constexpr TextStyle CoverOriginStyle{Face::SemiBold, 11.0, 15.0, InkAccent};
inline constexpr TextStyle CoverTitleStyle{Face::Bold, 36.0, 43.0, InkText};
inline constexpr TextStyle CoverSubtitleStyle{Face::Regular, 15.0, 21.0, InkText};
inline constexpr TextStyle CoverLineStyle{Face::Regular, 10.5, 16.5, InkText};
inline constexpr TextStyle GroupStyle{Face::SemiBold, 10.5, 15.0, InkAccent};
inline constexpr TextStyle GroupNumberStyle{Face::Bold, 11.0, 15.0, InkAccent};
inline constexpr TextStyle EntryStyle{Face::Regular, 9.0, 13.75, InkText};
inline constexpr TextStyle EntryTagStyle{Face::Regular, 8.5, 13.75, InkMuted};
inline constexpr TextStyle ColumnTitleStyle{Face::SemiBold, 8.5, 12.0, InkMuted};
inline constexpr TextStyle RowTitleStyle{Face::SemiBold, 9.0, 13.0, InkMuted};
inline constexpr TextStyle CellStyle{Face::Regular, 9.0, 13.0, InkText};
inline constexpr TextStyle FooterStyle{Face::Regular, 8.0, 11.0, InkMuted};
inline constexpr TextStyle FooterStrongStyle{Face::SemiBold, 8.0, 11.0, InkMuted};

/// The size of a source number relative to its text, and how far it is raised (of the text size).
inline constexpr double ReferenceScale = 0.76;
inline constexpr double ReferenceRise = 0.36;

} // namespace eig::layout
