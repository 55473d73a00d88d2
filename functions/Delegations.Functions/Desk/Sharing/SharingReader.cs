using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Sharing;
using Delegations.Web;

namespace Delegations.Desk.Sharing;

/// <summary>Gathers what the page of shared links shows.</summary>
internal sealed class SharingReader(SharedDocuments documents, Shares shares, PeopleStore people, ShareLines lines, PublicAddress address)
{
    /// <summary>More are found by typing their name.</summary>
    private const int MostPeople = 100;

    /// <param name="entered">What was filled in and not taken; null for what is usual.</param>
    public async Task<SharingModel> ReadAsync(DeskVisit visit, EnteredShare? entered, CancellationToken cancellationToken)
    {
        var offered = await documents.ListAsync(visit.Visit.Id, cancellationToken);
        var all = await shares.ListAsync(visit.Visit.Id, cancellationToken);
        var noLinks = address.Of(visit.Request, "/") is null ? PublicAddress.Missing(visit.Language)
            : offered.Count is 0 ? SharingWords.NothingYet(visit.Language)
            : null;
        var form = noLinks is null ? await FormAsync(visit, entered, offered, cancellationToken) : null;
        var written = await lines.OfAsync(visit, [.. all.OrderByDescending(share => share.Created)], offered, cancellationToken);
        return new SharingModel
        {
            Head = visit.Head,
            Form = form,
            NoLinks = noLinks,
            Open = [.. written.Where(line => line.IsOpen)],
            Closed = [.. written.Where(line => !line.IsOpen)],
        };
    }

    private async Task<ShareFields> FormAsync(DeskVisit visit, EnteredShare? entered, IReadOnlyList<OfferedDocument> offered, CancellationToken cancellationToken)
    {
        var shown = entered ?? new EnteredShare
        {
            Nonce = OpaqueId.Random(),
            Language = visit.Visit.Language.Code,
            Documents = [.. offered.Where(document => document.Part is ReportPart.Summary).Select(document => document.Key)],
        };
        var listed = (await people.ReadAsync(visit.Visit.Id, cancellationToken)).People
            .Where(person => person.Email is { Length: > 0 })
            .OrderBy(person => person.Name, StringComparer.CurrentCulture)
            .Take(MostPeople);
        return new ShareFields
        {
            Nonce = shown.Nonce,
            People =
            [
                new Choice("", SharingWords.SomebodyElse(visit.Language), shown.Person.Length is 0),
                .. listed.Select(person => new Choice(person.Id.Value, NameOf(person), person.Id.Value == shown.Person)),
            ],
            Name = shown.Name,
            Address = shown.Address,
            Languages = [.. Language.All.Select(language => new Choice(language.Code, language.Culture.Parent.NativeName, language.Code == shown.Language))],
            Documents = [.. offered.Select(document => new DocumentChoice(
                document.Key,
                DocumentWords.FullTitleOf(document, visit.Language),
                ByteWords.Of(document.Bytes, visit.Language),
                document.Handling.Label(),
                shown.Documents.Contains(document.Key, StringComparer.Ordinal)))],
            Everything = shown.Everything,
            Ceilings = [.. Enum.GetValues<Handling>().Where(label => label < Handling.Red).Select(label => new Choice(SharingWords.CodeOf(label), SharingWords.Of(label, visit.Language), label == shown.Ceiling))],
            Days = shown.Days,
            Mail = shown.Mail,
            MayMail = address.Of("/") is not null,
        };
    }

    private static string NameOf(Person person) => person.Organisation is { Length: > 0 } organisation ? $"{person.Name}, {organisation}" : person.Name;
}
