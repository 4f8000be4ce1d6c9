// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_session.hpp>)
#define EIG_CATCH2_3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/run_tests.h"

namespace eig::test {

int runTests(int argc, char **argv)
{
    Catch::Session session;
    // A test without assertion fails, and so does a run without test. Catch2 3 does the second
    // unasked; 2.13 only for a filter that matches nothing, not for an empty program.
#ifdef EIG_CATCH2_3
    session.configData().warnings = Catch::WarnAbout::NoAssertions;
#else
    session.configData().warnings = static_cast<Catch::WarnAbout::What>(
        Catch::WarnAbout::NoAssertions | Catch::WarnAbout::NoTests);
    if (Catch::getRegistryHub().getTestCaseRegistry().getAllTests().empty())
        return 2;
#endif
    return session.run(argc, argv);
}

} // namespace eig::test
