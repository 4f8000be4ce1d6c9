// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <filesystem>

namespace eig {

class Settings;

/// The folder of the last export while it exists, else that of the user's documents.
[[nodiscard]] QString exportFolder(const Settings &settings);

[[nodiscard]] std::filesystem::path toPath(const QString &path);
[[nodiscard]] QString fromPath(const std::filesystem::path &path);

} // namespace eig
