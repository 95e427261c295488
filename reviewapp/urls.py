"""Addresses of the pages."""

from allauth.account import views as accounts
from django.urls import include, path

from reviewapp.views import documents, exports, help, members, projects, renderings, review, sweeps, terms

desk = "documents/<int:pk>/<str:language>/"

urlpatterns = [
    path("", projects.projects, name="projects"),
    path("projects/new/", projects.new_project, name="new-project"),
    path("projects/<int:pk>/", projects.project, name="project"),
    path("projects/<int:pk>/documents/new/", documents.new_document, name="new-document"),
    path("projects/<int:pk>/terms/", terms.terms, name="terms"),
    path("projects/<int:pk>/terms/new/", terms.new_concept, name="new-concept"),
    path("projects/<int:pk>/sweeps/", sweeps.sweeps, name="sweeps"),
    path("projects/<int:pk>/sweeps/new/", sweeps.new_sweep, name="new-sweep"),
    path("projects/<int:pk>/members/", members.members, name="members"),
    path("projects/<int:pk>/members/invite/", members.invite_member, name="invite"),
    path("memberships/<int:pk>/role/", members.change_role, name="change-role"),
    path("memberships/<int:pk>/remove/", members.remove, name="remove-member"),
    path("invitations/<str:token>/", members.invitation, name="invitation"),
    path("uploads/<int:pk>/", documents.upload, name="upload"),
    path("uploads/<int:pk>/store/", documents.store, name="store-upload"),
    path("uploads/<int:pk>/drop/", documents.drop, name="drop-upload"),
    path("documents/<int:pk>/delete/", documents.delete, name="delete-document"),
    path(desk, review.desk, name="desk"),
    path(desk + "approve-all/", review.approve_document, name="approve-all"),
    path(desk + "export/", exports.export, name="export"),
    path(desk + "export/file/", exports.export_file, name="export-file"),
    path(desk + "renderings/", renderings.renderings, name="renderings"),
    path(desk + "renderings/decide/", renderings.decide_renderings, name="decide-renderings"),
    path("translations/<int:pk>/", review.paragraph, name="paragraph"),
    path("translations/<int:pk>/save/", review.save, name="save"),
    path("translations/<int:pk>/check/", review.check_draft, name="check-draft"),
    path("translations/<int:pk>/mark/", review.mark_translation, name="mark"),
    path("translations/<int:pk>/approve/", review.approve_translation, name="approve"),
    path("translations/<int:pk>/take-candidate/", review.take_candidate_text, name="take-candidate"),
    path("edits/<int:pk>/restore/", review.restore, name="restore"),
    path("flags/<int:pk>/fix/", review.take_flag_fix, name="take-fix"),
    path("flags/<int:pk>/decide/", review.decide, name="decide-flag"),
    path("concepts/<int:pk>/", terms.concept, name="concept"),
    path("concepts/<int:pk>/terms/new/", terms.new_term, name="new-term"),
    path("terms/<int:pk>/decide/", terms.decide, name="decide-term"),
    path("sweeps/<int:pk>/", sweeps.sweep, name="sweep"),
    path("sweeps/<int:pk>/apply/", sweeps.apply, name="apply-sweep"),
    path("sweeps/<int:pk>/undo/", sweeps.undo, name="undo-sweep"),
    path("help/", help.help_index, name="help"),
    path("help/checks/", help.checks, name="help-checks"),
    path("help/roles/", help.roles, name="help-roles"),
    path("language/", members.language, name="set-language"),
    path("account/login/", accounts.login, name="account_login"),
    path("account/", include("allauth.account.urls")),
]
