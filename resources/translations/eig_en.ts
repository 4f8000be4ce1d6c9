<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>eig::BookletChoice</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::BookletDialog</name>
        <message numerus="yes">
            <source>&amp;Create the booklet (%n sheet(s))</source>
            <translation>
                <numerusform>&amp;Create the booklet (%n sheet)</numerusform>
                <numerusform>&amp;Create the booklet (%n sheets)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::BookletExporter</name>
        <message numerus="yes">
            <source>%n challenge(s), %1, A4</source>
            <translation>
                <numerusform>%n challenge, %1, A4</numerusform>
                <numerusform>%n challenges, %1, A4</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::BookletLog</name>
        <message numerus="yes">
            <source>%n other sheet(s)</source>
            <translation>
                <numerusform>%n other sheet</numerusform>
                <numerusform>%n other sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::BookletPanel</name>
        <message numerus="yes">
            <source>Booklet created, %n page(s)</source>
            <translation>
                <numerusform>Booklet created, %n page</numerusform>
                <numerusform>Booklet created, %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ChallengePage</name>
        <message numerus="yes">
            <source>%n entrepreneur(s) in common</source>
            <translation>
                <numerusform>%n entrepreneur in common</numerusform>
                <numerusform>%n entrepreneurs in common</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentor(s) in common</source>
            <translation>
                <numerusform>%n mentor in common</numerusform>
                <numerusform>%n mentors in common</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more challenge(s) of the same administration</source>
            <translation>
                <numerusform>%n more challenge of the same administration</numerusform>
                <numerusform>%n more challenges of the same administration</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ChartCard</name>
        <message numerus="yes">
            <source>%n challenge(s) without a published profile</source>
            <translation>
                <numerusform>%n challenge without a published profile</numerusform>
                <numerusform>%n challenges without a published profile</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ChartExports</name>
        <message numerus="yes">
            <source>%n chart(s) saved in %1</source>
            <translation>
                <numerusform>%n chart saved in %1</numerusform>
                <numerusform>%n charts saved in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ChartModel</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::CiteDialog</name>
        <message numerus="yes">
            <source>Cite %n record(s)</source>
            <translation>
                <numerusform>Cite a record</numerusform>
                <numerusform>Cite %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::CommandPalette</name>
        <message numerus="yes">
            <source>%n result(s), arrow keys to choose</source>
            <translation>
                <numerusform>%n result, arrow keys to choose</numerusform>
                <numerusform>%n results, arrow keys to choose</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ComparisonPlace</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical row(s) of %1</source>
            <translation>
                <numerusform>%n identical row of %1</numerusform>
                <numerusform>%n identical rows of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ministry(ies)</source>
            <translation>
                <numerusform>%n ministry</numerusform>
                <numerusform>%n ministries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promotion(s)</source>
            <translation>
                <numerusform>%n promotion</numerusform>
                <numerusform>%n promotions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) compared, %1 at most</source>
            <translation>
                <numerusform>%n record compared, %1 at most</numerusform>
                <numerusform>%n records compared, %1 at most</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::CompletionModel</name>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::DashboardPage</name>
        <message numerus="yes">
            <source>Counted from the %n challenge(s) of the catalogue. Choose a value to open the list it counts.</source>
            <translation>
                <numerusform>Counted from the one challenge of the catalogue. Choose a value to open the list it counts.</numerusform>
                <numerusform>Counted from the %n challenges of the catalogue. Choose a value to open the list it counts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>challenges in %n promotion(s)</source>
            <translation>
                <numerusform>challenges in %n promotion</numerusform>
                <numerusform>challenges in %n promotions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::DashboardPlace</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::Dialogs</name>
        <message numerus="yes">
            <source>%n file(s) exist(s) already</source>
            <translation>
                <numerusform>This file exists already</numerusform>
                <numerusform>%n files exist already</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::FacetList</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::FacetModel</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ListExports</name>
        <message numerus="yes">
            <source>, %n cell(s) preceded by an apostrophe</source>
            <translation>
                <numerusform>, %n cell preceded by an apostrophe</numerusform>
                <numerusform>, %n cells preceded by an apostrophe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::ListMenus</name>
        <message numerus="yes">
            <source>Show %n challenge(s)</source>
            <translation>
                <numerusform>Show its challenge</numerusform>
                <numerusform>Show its %n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MatchBar</name>
        <message numerus="yes">
            <source>%1 of %n match(es)</source>
            <translation>
                <numerusform>%1 of %n match</numerusform>
                <numerusform>%1 of %n matches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n match</numerusform>
                <numerusform>%n matches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MinistriesPlace</name>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryBoard</name>
        <message numerus="yes">
            <source>EIG with a published profile</source>
            <translation>
                <numerusform>EIG with a published profile</numerusform>
                <numerusform>EIG with a published profile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>challenge(s)</source>
            <translation>
                <numerusform>challenge</numerusform>
                <numerusform>challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>host administration(s)</source>
            <translation>
                <numerusform>host administration</numerusform>
                <numerusform>host administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mentor(s)</source>
            <translation>
                <numerusform>mentor</numerusform>
                <numerusform>mentors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryPage</name>
        <message numerus="yes">
            <source>Show all %n administration(s)</source>
            <translation>
                <numerusform>Show the administration</numerusform>
                <numerusform>Show all %n administrations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryTreeModel</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present in promotion(s) %1</source>
            <comment>a ministry</comment>
            <translation>
                <numerusform>present in promotion %1</numerusform>
                <numerusform>present in promotions %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present in promotion(s) %1</source>
            <comment>an administration</comment>
            <translation>
                <numerusform>present in promotion %1</numerusform>
                <numerusform>present in promotions %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::NoMatch</name>
        <message numerus="yes">
            <source>Nothing for “%1” with the %n filter(s) %2.</source>
            <translation>
                <numerusform>Nothing for “%1” with the filter %2.</numerusform>
                <numerusform>Nothing for “%1” with the filters %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing with the %n filter(s) %1.</source>
            <translation>
                <numerusform>Nothing with the filter %1.</numerusform>
                <numerusform>Nothing with the filters %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::OverviewWriter</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Present in %n promotion(s) of %1.</source>
            <translation>
                <numerusform>Present in %n promotion of %1.</numerusform>
                <numerusform>Present in %n promotions of %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Present in all %n promotion(s).</source>
            <translation>
                <numerusform>Present in the only promotion.</numerusform>
                <numerusform>Present in all %n promotions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n name(s)</source>
            <translation>
                <numerusform>Show the name</numerusform>
                <numerusform>Show all %n names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n people</source>
            <translation>
                <numerusform>Show the person</numerusform>
                <numerusform>Show all %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the %n challenge(s)</source>
            <translation>
                <numerusform>Show the challenge</numerusform>
                <numerusform>Show the %n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::PageHeader</name>
        <message numerus="yes">
            <source>Present in %n promotion(s) of %1.</source>
            <translation>
                <numerusform>Present in %n promotion of %1.</numerusform>
                <numerusform>Present in %n promotions of %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::PagedPlace</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::PersonPage</name>
        <message numerus="yes">
            <source>Show all %n people</source>
            <translation>
                <numerusform>Show all %n people</numerusform>
                <numerusform>Show all %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::PromotionBoard</name>
        <message numerus="yes">
            <source>%n discrepancy(ies) between sources</source>
            <translation>
                <numerusform>One discrepancy between sources</numerusform>
                <numerusform>%n discrepancies between sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::PromotionPage</name>
        <message numerus="yes">
            <source>%n challenge(s): nothing is documented.</source>
            <translation>
                <numerusform>%n challenge: nothing is documented.</numerusform>
                <numerusform>%n challenges: nothing is documented.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::RecordBoard</name>
        <message numerus="yes">
            <source>%n more challenge(s) in the table</source>
            <translation>
                <numerusform>%n more challenge in the table</numerusform>
                <numerusform>%n more challenges in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n challenge(s)</source>
            <translation>
                <numerusform>The challenge</numerusform>
                <numerusform>The %n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::RecordWords</name>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s)</source>
            <translation>
                <numerusform>%n outcome</numerusform>
                <numerusform>%n outcomes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promotion(s)</source>
            <translation>
                <numerusform>%n promotion</numerusform>
                <numerusform>%n promotions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::RecordsPlace</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SearchField</name>
        <message numerus="yes">
            <source>%n suggestion(s), arrow keys to choose</source>
            <translation>
                <numerusform>%n suggestion, arrow keys to choose</numerusform>
                <numerusform>%n suggestions, arrow keys to choose</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SearchMessages</name>
        <message numerus="yes">
            <source>%n challenge(s) have this text but are kept out by the filters.</source>
            <translation>
                <numerusform>%n challenge has this text but is kept out by the filters.</numerusform>
                <numerusform>%n challenges have this text but are kept out by the filters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) have this text but are kept out by the filters: %1.</source>
            <translation>
                <numerusform>%n challenge has this text but is kept out by the filters: %1.</numerusform>
                <numerusform>%n challenges have this text but are kept out by the filters: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have this text but are kept out by the filters.</source>
            <translation>
                <numerusform>%n record has this text but is kept out by the filters.</numerusform>
                <numerusform>%n records have this text but are kept out by the filters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have this text but are kept out by the filters: %1.</source>
            <translation>
                <numerusform>%n record has this text but is kept out by the filters: %1.</numerusform>
                <numerusform>%n records have this text but are kept out by the filters: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing for “%1” with the %n filter(s) %2.</source>
            <translation>
                <numerusform>Nothing for “%1” with the filter %2.</numerusform>
                <numerusform>Nothing for “%1” with the %n filters %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing with the %n filter(s) %1.</source>
            <translation>
                <numerusform>Nothing with the filter %1.</numerusform>
                <numerusform>Nothing with the %n filters %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove all filters (%n record(s))</source>
            <translation>
                <numerusform>Remove all filters (%n record)</numerusform>
                <numerusform>Remove all filters (%n records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove the filter %1 (%n record(s))</source>
            <translation>
                <numerusform>Remove the filter %1 (%n record)</numerusform>
                <numerusform>Remove the filter %1 (%n records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search without “%1” (%n record(s))</source>
            <translation>
                <numerusform>Search without “%1” (%n record)</numerusform>
                <numerusform>Search without “%1” (%n records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search “%1” instead (%n record(s))</source>
            <translation>
                <numerusform>Search “%1” instead (%n record)</numerusform>
                <numerusform>Search “%1” instead (%n records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search “%1” without the filters (%n record(s))</source>
            <translation>
                <numerusform>Search “%1” without the filters (%n record)</numerusform>
                <numerusform>Search “%1” without the filters (%n records)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SearchPlace</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) found in %1</source>
            <translation>
                <numerusform>%n record found in %1</numerusform>
                <numerusform>%n records found in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) to search in</source>
            <translation>
                <numerusform>%n record to search in</numerusform>
                <numerusform>%n records to search in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SectionButton</name>
        <message numerus="yes">
            <source>%1, %n active</source>
            <translation>
                <numerusform>%1, %n active filter</numerusform>
                <numerusform>%1, %n active filters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SelectionPage</name>
        <message numerus="yes">
            <source>%n challenge(s) selected</source>
            <translation>
                <numerusform>%n challenge selected</numerusform>
                <numerusform>%n challenges selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) selected</source>
            <translation>
                <numerusform>%n record selected</numerusform>
                <numerusform>%n records selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n record(s)</source>
            <translation>
                <numerusform>Show %n record</numerusform>
                <numerusform>Show all %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::Sidebar</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::StepsCard</name>
        <message numerus="yes">
            <source>The thick line is the term: %n month(s).</source>
            <translation>
                <numerusform>The thick line is the term: %n month.</numerusform>
                <numerusform>The thick line is the term: %n months.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::TableExportDialog</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, the whole catalogue</source>
            <translation>
                <numerusform>%n, the whole catalogue</numerusform>
                <numerusform>%n, the whole catalogue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Export %n row(s)</source>
            <translation>
                <numerusform>&amp;Export %n row</numerusform>
                <numerusform>&amp;Export %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::TimelinePlace</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::TopBar</name>
        <message numerus="yes">
            <source>Compare, %n record(s)</source>
            <translation>
                <numerusform>Compare, %n record</numerusform>
                <numerusform>Compare, %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filters, %n active</source>
            <translation>
                <numerusform>Filters, %n active</numerusform>
                <numerusform>Filters, %n active</numerusform>
            </translation>
        </message>
    </context>
</TS>
