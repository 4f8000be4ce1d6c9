// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "widgets/style/theme_switch.h"

#include <QApplication>

/// Catch2 shows a QString as text, not as a list of characters.
template<> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};

namespace eig::test {

/// A desktop that looks as the test says.
struct FakeSystem {
    SystemLook look = readSystemLook();

    [[nodiscard]] ThemeSwitch::ReadLook reader() const
    {
        return [this] { return look; };
    }
};

[[nodiscard]] inline QApplication &application() { return *qobject_cast<QApplication *>(qApp); }

} // namespace eig::test
