// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/resources.h"
#include "support/run_tests.h"

int main(int argc, char **argv)
{
    const int result = eig::test::runTests(argc, argv);
    eig::releaseDocumentResources();
    return result;
}
