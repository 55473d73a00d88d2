namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What a live page offers beside itself. A file that is kept, sent or printed has none of it.</summary>
/// <param name="Feed">The address of the calendar to subscribe to, for calendar programs: <c>webcal://…</c>.</param>
/// <param name="Files">The same agenda to download, each by a name in its language.</param>
/// <param name="Languages">The page in other languages, each by its own name.</param>
public sealed record AgendaOffers(string Feed, IReadOnlyList<AgendaOffer> Files, IReadOnlyList<AgendaOffer> Languages);

/// <summary>One link.</summary>
/// <param name="Name">For people.</param>
/// <param name="Address">From the page on.</param>
/// <param name="Language">The language of what it leads to, where it is another: <c>ru</c>.</param>
public sealed record AgendaOffer(string Name, string Address, string? Language = null);
