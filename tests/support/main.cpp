// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/run_tests.h"

int main(int argc, char **argv) { return eig::test::runTests(argc, argv); }
