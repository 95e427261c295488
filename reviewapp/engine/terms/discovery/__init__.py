"""Every rendering of every recurring term: with the source by alignment, without it by structure."""

from reviewapp.engine.terms.discovery.concepts import Concept, Occurrence
from reviewapp.engine.terms.discovery.discovery import discover, within_budget
from reviewapp.engine.terms.discovery.kinds import Kind

__all__ = ["Concept", "Kind", "Occurrence", "discover", "within_budget"]
