using Delegations.Documents.Rendering.Reports;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Reports;

namespace Delegations.Desk.Reporting;

/// <summary>Gathers the first page of a report.</summary>
internal static class ReportOverview
{
    public static ReportModel Of(DeskVisit visit, OpenReport? open, Message? message)
    {
        var language = visit.Language;
        var head = ReportHead.Of(visit, open?.Report, message);
        if (open is null)
        {
            return new ReportModel { Head = head, Sentence = ReportAnswer.NoReport(language), MayBeReleased = false, IsInReview = false };
        }

        var pages = open.Report.Documents.Where(document => document.Format is ReportFormat.Html).ToList();
        var own = open.Report.Languages.Contains(language) ? language : open.Report.Languages[0];
        var left = Chosen(visit, "left", pages, new ReportDocument(ReportPart.Report, own, ReportFormat.Html));
        var right = Chosen(visit, "right", pages, new ReportDocument(ReportPart.Summary, own, ReportFormat.Html));
        return new ReportModel
        {
            Head = head,
            Sentence = SentenceOf(open.Report, visit),
            Hints = open.Report.IsReleased ? [] : [.. HintsOf(open, language)],
            Documents = [.. LinesOf(open.Report, head, language)],
            Left = [.. pages.Select(page => ToChoice(page, left, language))],
            Right = [.. pages.Select(page => ToChoice(page, right, language))],
            LeftAddress = $"{head.Path}/documents/{left.FileName}",
            RightAddress = $"{head.Path}/documents/{right.FileName}",
            Letters = [.. Letter.Of(open.Source).Select((letter, index) => new LetterLine(index + 1, letter.Name, letter.Organisation))],
            MayBeReleased = !open.Report.IsReleased,
            IsInReview = open.Report.State is ReportState.InReview,
        };
    }

    public static Message? MessageOf(DeskVisit visit) => visit.Said.Code switch
    {
        "released" => new Message(visit.Language.Say(en: "The report is released.", fr: "Le rapport est validé.", nl: "Het verslag is vrijgegeven.", de: "Der Bericht ist freigegeben.")),
        "in-review" => new Message(visit.Language.Say(
            en: "The report is in review: it does not follow changes of the programme by itself until it is a draft again.",
            fr: "Le rapport est en relecture : il ne suit plus de lui-même les changements du programme jusqu’à ce qu’il redevienne un projet.",
            nl: "Het verslag is in revisie: het volgt wijzigingen van het programma niet vanzelf tot het weer een ontwerp is.",
            de: "Der Bericht ist in Durchsicht: Er folgt Änderungen des Programms nicht von selbst, bis er wieder ein Entwurf ist.")),
        "draft" => new Message(visit.Language.Say(en: "The report is a draft again.", fr: "Le rapport est de nouveau un projet.", nl: "Het verslag is weer een ontwerp.", de: "Der Bericht ist wieder ein Entwurf.")),
        _ => null,
    };

    public static string Withheld(int people, Language language) => language.Say(
        en: $"Since the release, {people} of the list said that they must not be named. Links no longer open the summary and the article; the report, for those who took part, they do.",
        fr: $"Depuis la validation, {people} de la liste ont demandé à ne pas être nommés. Les liens n’ouvrent plus le résumé ni l’article ; ils ouvrent encore le rapport, destiné aux participants.",
        nl: $"Sinds de vrijgave vroegen {people} van de lijst niet genoemd te worden. Links openen de samenvatting en het artikel niet meer; het verslag, voor de deelnemers, nog wel.",
        de: $"Seit der Freigabe haben {people} von der Liste gebeten, nicht genannt zu werden. Links öffnen Zusammenfassung und Artikel nicht mehr; den Bericht für die Teilnehmer noch.");

    public static string Redrafted(Language language) => language.Say(
        en: "The report was drafted anew after you opened the page, so it is not released. Read it again, and release it then.",
        fr: "Le rapport a été rédigé à nouveau après que vous avez ouvert la page ; il n’est donc pas validé. Relisez-le, puis validez-le.",
        nl: "Het verslag is opnieuw opgesteld nadat u de pagina opende; het is dus niet vrijgegeven. Lees het opnieuw, en geef het dan vrij.",
        de: "Der Bericht wurde neu entworfen, nachdem Sie die Seite geöffnet haben; er ist daher nicht freigegeben. Lesen Sie ihn erneut, und geben Sie ihn dann frei.");

    private static ReportDocument Chosen(DeskVisit visit, string side, List<ReportDocument> pages, ReportDocument usual) =>
        pages.Find(page => page.FileName == visit.Request.Query[side]) ?? usual;

    private static Choice ToChoice(ReportDocument page, ReportDocument chosen, Language language) =>
        new(page.FileName, $"{ReportWords.Of(page.Part, language)} – {page.Language.Culture.Parent.NativeName}", page == chosen);

    private static IEnumerable<ReportLine> LinesOf(Report report, ReportHead head, Language language) =>
        from document in report.Documents
        group document by (document.Part, document.Language) into part
        select new ReportLine(
            ReportWords.Of(part.Key.Part, language),
            part.Key.Language.Culture.Parent.NativeName,
            part.Key.Language.Code,
            [.. part.OrderBy(document => document.Format is ReportFormat.Html ? 0 : 1).Select(document => new Choice($"{head.Path}/documents/{document.FileName}", NameOf(document.Format, language)))]);

    private static string NameOf(ReportFormat format, Language language) => format switch
    {
        ReportFormat.Html => language.Say(en: "Read", fr: "Lire", nl: "Lezen", de: "Lesen"),
        ReportFormat.Docx => "Word",
        _ => "Markdown",
    };

    /// <summary>What nobody has said yet, as far as the documents would be better for it.</summary>
    private static IEnumerable<ReportHint> HintsOf(OpenReport open, Language language)
    {
        if (!open.Material.Texts.Any(text => text.Purpose.Length > 0))
        {
            yield return new ReportHint(language.Say(en: "Nobody has written what the visit was for.", fr: "Personne n’a écrit l’objet de la visite.", nl: "Niemand heeft geschreven waarvoor het bezoek was.", de: "Niemand hat geschrieben, wozu der Besuch diente."), ReportPage.Texts);
        }

        var held = open.Facts.Itinerary.Sessions.Count(session => !session.Cancelled);
        var told = open.Material.Outcomes.Count(outcome => outcome.Level is not null);
        if (told < held)
        {
            yield return new ReportHint(language.Say(en: $"What it led to is said of {told} of {held} sessions.", fr: $"Le résultat est indiqué pour {told} séances sur {held}.", nl: $"Van {told} van de {held} sessies is gezegd waartoe ze leidden.", de: $"Bei {told} von {held} Programmpunkten ist gesagt, wozu sie führten."), ReportPage.Sessions);
        }

        if (ArticleNames.Unasked(open.Source) is { Count: > 0 } unasked)
        {
            yield return new ReportHint(language.Say(
                en: $"The article leaves out {unasked.Count} people of whom nobody has said whether they may be named.",
                fr: $"L’article tait {unasked.Count} personnes dont personne n’a dit si elles peuvent être nommées.",
                nl: $"Het artikel verzwijgt {unasked.Count} personen van wie niemand gezegd heeft of ze genoemd mogen worden.",
                de: $"Der Artikel verschweigt {unasked.Count} Personen, bei denen niemand gesagt hat, ob sie genannt werden dürfen."), ReportPage.People);
        }
    }

    private static string SentenceOf(Report report, DeskVisit visit)
    {
        var language = visit.Language;
        var when = DateWords.Day((report.Released ?? report.Drafted).InZone(visit.Visit.TimeZone).Date, language);
        return report.IsReleased
            ? language.Say(en: $"Released on {when}. The summary may be shared.", fr: $"Validé le {when}. Le résumé peut être partagé.", nl: $"Vrijgegeven op {when}. De samenvatting mag gedeeld worden.", de: $"Freigegeben am {when}. Die Zusammenfassung darf geteilt werden.")
            : language.Say(
                en: $"Version {report.Number}, {ReportWords.Of(report.State, language)}, of {when}, from version {report.ItineraryVersion} of the programme. Nobody else sees it before you release it.",
                fr: $"Version {report.Number}, {ReportWords.Of(report.State, language)}, du {when}, à partir de la version {report.ItineraryVersion} du programme. Personne d’autre ne le voit avant que vous ne le validiez.",
                nl: $"Versie {report.Number}, {ReportWords.Of(report.State, language)}, van {when}, uit versie {report.ItineraryVersion} van het programma. Niemand anders ziet het voor u het vrijgeeft.",
                de: $"Fassung {report.Number}, {ReportWords.Of(report.State, language)}, vom {when}, aus Fassung {report.ItineraryVersion} des Programms. Niemand sonst sieht ihn, bevor Sie ihn freigeben.");
    }
}
