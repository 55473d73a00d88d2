using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Delegations.Documents.Tests")]
