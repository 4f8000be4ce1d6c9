// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/file_exporter.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace eig;

TEST_CASE("Files are composed in another thread and received in the caller's")
{
    const test::TemporaryFolder folder;
    FileExporter exporter;
    std::atomic<QThread *> composer = nullptr;
    QThread *receiver = nullptr;
    exporter.start(
        [&]() -> Result<FileExporter::Files> {
            composer = QThread::currentThread();
            return FileExporter::Files{{folder.path() / "a.csv", "a"},
                                       {folder.path() / "b.json", "b"}};
        },
        ExistingFiles::Ask,
        [&](const ExportReport &report) {
            CHECK(report.isWritten());
            receiver = QThread::currentThread();
        });
    REQUIRE(QTest::qWaitFor([&] { return receiver != nullptr; }, 20'000));
    CHECK(receiver == QThread::currentThread());
    CHECK(composer.load() != nullptr);
    CHECK(composer.load() != receiver);
    CHECK(std::filesystem::exists(folder.path() / "a.csv"));
    CHECK(std::filesystem::exists(folder.path() / "b.json"));
}

TEST_CASE("Exports are received in the order they were asked for")
{
    const test::TemporaryFolder folder;
    FileExporter exporter;
    std::vector<int> received;
    for (int i = 0; i < 5; ++i)
        exporter.start(
            [&folder, i]() -> Result<FileExporter::Files> {
                return FileExporter::Files{{folder.path() / "same.txt", std::to_string(i)}};
            },
            ExistingFiles::Replace,
            [&received, i](const ExportReport &) { received.push_back(i); });
    REQUIRE(QTest::qWaitFor([&] { return received.size() == 5; }, 20'000));
    CHECK(received == std::vector<int>{0, 1, 2, 3, 4});
}

TEST_CASE("What cannot be composed is reported and nothing is written")
{
    const test::TemporaryFolder folder;
    FileExporter exporter;
    std::optional<ExportReport> report;
    exporter.start(
        []() -> Result<FileExporter::Files> {
            return Unexpected({ErrorCode::UnknownRecord, "basegum", {}});
        },
        ExistingFiles::Ask, [&](const ExportReport &given) { report = given; });
    REQUIRE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    REQUIRE(report->error);
    CHECK(report->error->subject == "basegum");
    CHECK(std::filesystem::is_empty(folder.path()));
}
