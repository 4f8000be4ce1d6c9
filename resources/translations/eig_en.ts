<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>eig::ChallengeDetail</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
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
            <source>%n more challenge(s) of the same administration</source>
            <translation>
                <numerusform>%n more challenge of the same administration</numerusform>
                <numerusform>%n more challenges of the same administration</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::FacetGroup</name>
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
    </context>
    <context>
        <name>eig::NoMatch</name>
        <message numerus="yes">
            <source>Clear filters: %n challenge(s)</source>
            <translation>
                <numerusform>Clear filters: %n challenge</numerusform>
                <numerusform>Clear filters: %n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear the search: %n challenge(s)</source>
            <translation>
                <numerusform>Clear the search: %n challenge</numerusform>
                <numerusform>Clear the search: %n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all: %n challenge(s)</source>
            <translation>
                <numerusform>Show all: %n challenge</numerusform>
                <numerusform>Show all: %n challenges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::StatusLine</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) of %1</source>
            <translation>
                <numerusform>%n challenge of %1</numerusform>
                <numerusform>%n challenges of %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
