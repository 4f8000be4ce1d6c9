// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/check_report.h"

#include "cli/render/table.h"
#include "cli/render/visible.h"
#include "core/catalogue/coverage.h"

#include <algorithm>

namespace eig::cli {
namespace {

constexpr Label Colon{"\u202F: ", ": "};

/// Right-aligned, so that columns of figures can be compared.
std::string rightAligned(const std::string &text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return std::string(width > used ? width - used : 0, ' ') + text;
}

class ReportText
{
public:
    ReportText(const CheckReport &report, const View &view, const Console &console)
        : m_report(report)
        , m_catalogue(view.catalogue)
        , m_console(console)
    {
    }

    std::string write()
    {
        head();
        gaps();
        records();
        independent();
        for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
            findings(severity);
        m_text += counted(Severity::Error, {"erreur", "error"}, {"erreurs", "errors"}) + ", "
            + counted(Severity::Warning, {"avertissement", "warning"},
                      {"avertissements", "warnings"})
            + '\n';
        return std::move(m_text);
    }

private:
    [[nodiscard]] std::string say(const Label &label) const { return m_console.say(label); }
    [[nodiscard]] std::string number(std::size_t value) const
    {
        return numberText(static_cast<std::int64_t>(value), m_console.language());
    }
    [[nodiscard]] std::string counted(Severity severity, const Label &one, const Label &many) const
    {
        const std::size_t count = m_report.count(severity);
        // French counts zero as one.
        const bool isOne = count == 1 || (count == 0 && m_console.language() == Language::French);
        return number(count) + ' ' + say(isOne ? one : many);
    }

    void head()
    {
        const Edition &edition = m_catalogue.edition();
        const bool isValid = m_report.count(Severity::Error) == 0;
        m_text = visible(m_report.name) + say(Colon)
            + say(isValid ? Label{"valide, ", "valid, "} : Label{"à corriger, ", "to correct, "})
            + visible(edition.title)
            + m_console.say({", édition du {}\n", ", edition of {}\n"},
                            dateText(edition.date, m_console.language()));
        if (m_report.compiled)
            m_text += m_console.say({"Fichier\u202F: {} octets", "File: {} bytes"},
                                    number(m_report.compiled->bytes))
                + m_console.say({", compilé en {}\u00A0ms\n", ", compiled in {} ms\n"},
                                std::to_string(m_report.compiled->milliseconds));
    }

    void gaps()
    {
        const auto coverage = coverageOf(m_catalogue);
        constexpr std::size_t CountWidth = 5;
        std::size_t width = 0;
        for (const GapCount &gap : coverage)
            width = std::max(width, displayWidth(say(label(gap.gap))));
        const auto line = [&](const std::string &text, const std::vector<std::string> &counts) {
            m_text += text + std::string(width + 2 - std::min(width + 2, displayWidth(text)), ' ');
            for (const std::string &count : counts)
                m_text += ' ' + rightAligned(count, CountWidth);
            m_text += '\n';
        };
        std::vector<std::string> head{say({"Total", "Total"})};
        for (const Promotion &promotion : m_catalogue.promotions())
            head.push_back(visible(promotion.shortName));
        line(number(m_catalogue.challenges().size()) + ' '
                 + say({"défis, dont", "challenges, of which"}),
             head);
        for (const GapCount &gap : coverage) {
            std::vector<std::string> counts{number(gap.challenges.size())};
            for (const std::size_t count : gap.byPromotion)
                counts.push_back(number(count));
            line("  " + say(label(gap.gap)), counts);
        }
    }

    void records()
    {
        for (const FieldCoverage &field : recordCoverageOf(m_catalogue)) {
            const std::size_t written = field.records - field.missing.size();
            m_text += say(label(field.entity)) + ", " + say(field.label) + say(Colon)
                + number(written) + '/' + number(field.records);
            for (std::size_t i = 0; i < field.missing.size(); ++i)
                m_text += (i == 0 ? say({"\u202F; manque ", "; missing "}) : ", ")
                    + visible(field.missing[i]);
            m_text += '\n';
        }
    }

    void independent()
    {
        const auto all = independentSourcesOf(m_catalogue);
        m_text += say({"Défis avec une source indépendante",
                       "Challenges with an independent source"})
            + say(Colon) + number(all.size()) + '\n';
        for (const IndependentSources &one : all) {
            m_text += "  " + visible(one.challenge) + say(Colon);
            for (std::size_t i = 0; i < one.sources.size(); ++i)
                m_text += (i == 0 ? "" : ", ") + visible(one.sources[i]);
            m_text += '\n';
        }
    }

    void findings(Severity severity)
    {
        for (const Problem &problem : m_report.findings) {
            if (severityOf(problem.code) == severity)
                m_text += say(label(severity)) + say(Colon)
                    + visible(message(problem, m_console.language())) + '\n';
        }
    }

    const CheckReport &m_report;
    const Catalogue &m_catalogue;
    const Console &m_console;
    std::string m_text;
};

Json coverageJson(const View &view)
{
    Json coverage = Json::array();
    for (const GapCount &gap : coverageOf(view.catalogue)) {
        Json byPromotion = Json::object();
        for (std::size_t i = 0; i < gap.byPromotion.size(); ++i)
            byPromotion[view.catalogue.promotions()[i].id] = gap.byPromotion[i];
        coverage.push_back({{"gap", keyOf(gap.gap)},
                            {"label", label(gap.gap).in(view.language)},
                            {"count", gap.challenges.size()},
                            {"challenges", gap.challenges},
                            {"by_promotion", std::move(byPromotion)}});
    }
    return coverage;
}

Json recordsJson(const View &view)
{
    Json records = Json::array();
    for (const FieldCoverage &field : recordCoverageOf(view.catalogue))
        records.push_back({{"entity", keyOf(field.entity)},
                           {"field", field.field},
                           {"count", field.records - field.missing.size()},
                           {"of", field.records},
                           {"missing", field.missing}});
    return records;
}

Json independentJson(const View &view)
{
    Json all = Json::array();
    for (const IndependentSources &one : independentSourcesOf(view.catalogue))
        all.push_back({{"challenge", one.challenge}, {"sources", one.sources}});
    return all;
}

Json findingsJson(const std::vector<Problem> &findings, Language language)
{
    Json all = Json::array();
    for (const Problem &problem : findings)
        all.push_back({{"severity", keyOf(severityOf(problem.code))},
                       {"code", keyOf(problem.code)},
                       {"file", problem.file},
                       {"entry", orNull(problem.entry)},
                       {"field", orNull(problem.field)},
                       {"value", orNull(problem.value)},
                       {"message", message(problem, language)}});
    return all;
}

} // namespace

std::size_t CheckReport::count(Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [severity](const Problem &problem) {
            return severityOf(problem.code) == severity;
        }));
}

Json jsonOf(const CheckReport &report, const View &view)
{
    const std::size_t errors = report.count(Severity::Error);
    Json json{{"catalogue", report.name},
              {"edition", view.catalogue.edition().date.iso()},
              {"valid", errors == 0},
              {"errors", errors},
              {"warnings", report.count(Severity::Warning)},
              {"challenges", view.catalogue.challenges().size()},
              {"coverage", coverageJson(view)},
              {"records", recordsJson(view)},
              {"independent_sources", independentJson(view)},
              {"findings", findingsJson(report.findings, view.language)}};
    if (report.compiled)
        json["bytes"] = report.compiled->bytes;
    return json;
}

std::string textOf(const CheckReport &report, const View &view, const Console &console)
{
    return ReportText(report, view, console).write();
}

} // namespace eig::cli
