// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace eig {

/// True for the addresses that may leave the application: http and https with a host, and mailto
/// with one recipient and nothing else (reliability.md 4.2).
[[nodiscard]] bool isExternalAddress(std::string_view address);

/// Opens the address in the user's browser or mail program; false, and nothing happens, when it may
/// not be opened. With openFile() the only way out of the
/// application.
bool openExternal(std::string_view address);
/// The same for a file the application has written, or its folder, in the user's program for it.
/// False, and nothing happens, when it is not there or is no plain file or folder.
bool openFile(const QString &path);

} // namespace eig
