// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "core/catalogue/catalogue.h"

namespace eig::cli {

/// The catalogue named by --catalogue, else the bundled one.
[[nodiscard]] Result<Catalogue> openCatalogue(const Options &options);

ExitCode runList(const Options &options, Console &console);
ExitCode runShow(const Options &options, Console &console);
ExitCode runSearch(const Options &options, Console &console);
ExitCode runFacets(const Options &options, Console &console);
ExitCode runSheet(const Options &options, Console &console);
ExitCode runBooklet(const Options &options, Console &console);
ExitCode runCite(const Options &options, Console &console);
ExitCode runExport(const Options &options, Console &console);
ExitCode runCompile(const Options &options, Console &console);
ExitCode runCheck(const Options &options, Console &console);
ExitCode runHelp(const Options &options, Console &console);

} // namespace eig::cli
