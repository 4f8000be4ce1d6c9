// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/atomic_file.h"
#include "core/storage/read_file.h"
#include "support/catch.h"
#include "support/run_tests.h"
#include "support/temporary_folder.h"

#include <cerrno>
#include <cstring>
#include <iostream>
#include <sys/mount.h>

using namespace eig;

namespace {

/// A disk of 64 KiB for the life of the object.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted = ::mount("tmpfs", folder().c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "size=64k")
            == 0;
        m_error = m_mounted ? 0 : errno;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(folder().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder.path(); }
    [[nodiscard]] int error() const { return m_error; }

private:
    test::TemporaryFolder m_folder;
    bool m_mounted = false;
    int m_error = 0;
};

std::size_t filesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("A full disk is named, the old file stays as it was and the space comes back")
{
    const SmallDisk disk;
    REQUIRE(disk.error() == 0);
    const auto file = disk.folder() / "a.pdf";
    const std::string old(20'000, 'o');
    REQUIRE(writeFileAtomically(file, old));
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto result = writeFileAtomically(file, std::string(60'000, 'n'));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::DiskFull);
        CHECK(*readFile(file) == old);
        CHECK(filesIn(disk.folder()) == 1);
        CHECK_FALSE(writeFileAtomically(disk.folder() / "b.pdf", std::string(60'000, 'n')));
        CHECK(filesIn(disk.folder()) == 1);
    }
    CHECK(writeFileAtomically(file, std::string(30'000, 'n')));
}

int main(int argc, char **argv)
{
    if (const SmallDisk disk; disk.error() != 0) {
        std::cout << "skipped, no small disk to fill: " << std::strerror(disk.error()) << '\n';
        return 4;
    }
    return eig::test::runTests(argc, argv);
}
